import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** The contact data cannot be taken away yet; the resident reads why, and may ask again. */
export const keepContact = action(opinion.verbs.keepContact)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'keepContact', change: { erasureAskedAt: null }, publicWords: work.input.reason }),
});
