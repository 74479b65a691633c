import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { carryOn } from '../passing/kinds.ts';
import type { Petition } from '../rules/petition.ts';

/** The congress asks the organ how far it is, or the town it was sent down to, which reads it there. It urges and decides nothing. */
export const urge = action(petition.verbs.urge)<Petition>({
  apply: async (work, subject) => {
    if (subject.sending) await carryOn(work, subject.sending.id);
    return move(work, subject, 'urge', { on: actDay(work, work.input.on, subject), words: work.input.words });
  },
});
