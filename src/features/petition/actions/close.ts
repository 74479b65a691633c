import { closedAsLetter } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';
import { sortingOf } from '../store/passage.ts';

/** Nothing is owed any more. */
export const close = action(petition.verbs.close)<Petition>({
  apply: async (work, subject) => {
    const { opinionId } = await sortingOf(work.tx, subject.id);
    if (opinionId !== null) await closedAsLetter(work, opinionId);
    return move(work, subject, 'close', { words: work.input.words, change: { stateBefore: subject.state } });
  },
});
