import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** Takes a merged opinion out again, to where it stood before. */
export const separate = action(opinion.verbs.separate)<Opinion>({
  apply: async (work, subject) => {
    work.note({ outOfId: subject.mergedIntoId });
    return move(work, subject, { verb: 'separate', to: subject.stateBefore ?? 'received', change: { mergedIntoId: null, stateBefore: null }, innerWords: work.input.reason });
  },
});
