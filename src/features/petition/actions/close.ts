import { closedAsLetter } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Nothing is owed any more. */
export const close = action(petition.verbs.close)<Petition>({
  apply: async (work, subject) => {
    if (subject.opinionId !== null) await closedAsLetter(work, subject.opinionId);
    return move(work, subject, 'close', { words: work.input.words, change: { stateBefore: subject.state } });
  },
});
