import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** Somebody told the resident his answer himself; he is on no list of calls any more. */
export const markTold = action(opinion.verbs.markTold)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'markTold', change: { toldAt: work.now } }),
});
