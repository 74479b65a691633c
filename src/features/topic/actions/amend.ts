import { action } from '#platform/feature.ts';
import { checkDay } from '../asking.ts';
import { topic } from '../contract.ts';
import type { Round } from '../rules.ts';
import { update } from '../store.ts';

/** Another last day or other words. Nobody is asked a second time. */
export const amend = action(topic.verbs.amend)<Round>({
  apply: async (work, round) => {
    const { tx, input } = work;
    checkDay(work, input.untilOn);
    await update(tx, round.id, { untilOn: input.untilOn, words: input.words ?? null });
    return { id: round.id };
  },
});
