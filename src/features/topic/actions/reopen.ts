import { action } from '#platform/feature.ts';
import { checkDay, onlyOne } from '../asking.ts';
import { topic } from '../contract.ts';
import { type Round, life } from '../rules.ts';
import { update, updateTopics } from '../store.ts';

/** Ended too early: it goes on until another day, and what was set aside is sorted anew. Lines made of topics stay; nobody is asked a second time. */
export const reopen = action(topic.verbs.reopen)<Round>({
  apply: async (work, round) => {
    const { tx, input } = work;
    checkDay(work, input.untilOn);
    await onlyOne(work, round);
    await updateTopics(tx, round.id, round.topics.filter(({ fate }) => fate === 'aside').map(({ id }) => id), { fate: null, fateWords: null });
    await update(tx, round.id, { state: life.next(round.state, 'reopen'), untilOn: input.untilOn, endedWords: null, endedOn: null, endedBy: null });
    return { id: round.id };
  },
});
