import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { takeDown } from '../publishing.ts';
import type { Opinion } from '../rules.ts';

/** Takes a published summary out of public sight, with the ground. */
export const hideSummary = action(opinion.verbs.hideSummary)<Opinion>({
  apply: async (work, subject) => {
    await takeDown(work, [subject], work.input.words);
    return move(work, subject, { verb: 'hideSummary', innerWords: work.input.words });
  },
});
