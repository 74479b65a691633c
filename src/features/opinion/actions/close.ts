import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** Nothing is left to do. An answer not rated yet can still be rated afterwards. */
export const close = action(opinion.verbs.close)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'close', change: { closedAt: work.now } }),
});
