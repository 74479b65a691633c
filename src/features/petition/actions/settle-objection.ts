import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** The organ that sent it agrees and takes it back, or does not: then it is ours to sort, and its days run on. */
export const settleObjection = action(petition.verbs.settleObjection)<Petition>({
  apply: (work, subject) => {
    const { agreed, words, on } = work.input;
    return move(work, subject, 'settleObjection', { to: agreed ? 'returned' : 'registered', on: actDay(work, on, subject), words });
  },
});
