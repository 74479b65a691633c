import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** The deputy or the station has read it and takes it on; the first of the two clocks stops. */
export const lookAt = action(opinion.verbs.lookAt)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'lookAt' }),
});
