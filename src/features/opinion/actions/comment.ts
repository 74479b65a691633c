import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { looksAfter } from '../policy.ts';
import type { Opinion } from '../rules.ts';

/** A note among staff, or a word that the resident reads with the rest of his timeline. */
export const comment = action(opinion.verbs.comment)<Opinion>({
  apply: async (work, subject) => {
    const { words, toResident } = work.input;
    if (toResident && !looksAfter(work.actor, subject)) refuse('opinion.onlyStaffWords', 403);
    return move(work, subject, { verb: 'comment', ...(toResident ? { publicWords: words } : { innerWords: words }) });
  },
});
