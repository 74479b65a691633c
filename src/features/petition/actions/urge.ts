import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** The congress asks the organ how far it is. It urges and decides nothing. */
export const urge = action(petition.verbs.urge)<Petition>({
  apply: (work, subject) => move(work, subject, 'urge', { on: actDay(work, work.input.on, subject), words: work.input.words }),
});
