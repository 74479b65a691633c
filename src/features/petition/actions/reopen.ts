import { openAgainAsLetter } from '#features/opinion/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Closed by mistake, or the petitioner asks for review: it stands where it stood, and so does the opinion it came from. */
export const reopen = action(petition.verbs.reopen)<Petition>({
  apply: async (work, subject) => {
    if (subject.opinionId !== null) await openAgainAsLetter(work, subject.opinionId);
    return move(work, subject, 'reopen', { to: subject.stateBefore ?? refuse('platform.wrongState', 409), change: { stateBefore: null }, words: work.input.words });
  },
});
