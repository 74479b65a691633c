import { action } from '#platform/feature.ts';
import { topic } from '../contract.ts';
import { type Round, life } from '../rules.ts';
import { update } from '../store.ts';
import { tellCancelled } from '../telling.ts';

/** Nothing comes of the round; whoever had proposed something is told why. */
export const cancel = action(topic.verbs.cancel)<Round>({
  apply: async (work, round) => {
    const { tx, today, actor, input } = work;
    await update(tx, round.id, { state: life.next(round.state, 'cancel'), endedWords: input.reason, endedOn: today, endedBy: actor.personId });
    await tellCancelled(work, round, input.reason);
    return { id: round.id };
  },
});
