import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** A deputy means to make a suggestion of it; writing the suggestion ties the two together. */
export const takeUp = action(opinion.verbs.takeUp)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'takeUp' }),
});
