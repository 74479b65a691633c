import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';
import { keepers } from '../staff.ts';
import { bar as keepAway } from '../store/writes.ts';

/** Whom it is about, or who must keep away, knows nothing of it from now on; somebody who can go on with it must be left. */
export const bar = action(petition.verbs.bar)<Petition>({
  apply: async (work, subject) => {
    const { personId, ground, words } = work.input;
    const staff = await keepers(work.tx);
    if (!staff.some(({ id }) => id === personId)) refuse('petition.notStaff');
    if (staff.every(({ id }) => id === personId || subject.barredIds.includes(id))) refuse('petition.nobodyLeft', 409);
    await keepAway(work.tx, { petitionId: subject.id, personId, ground, since: work.today });
    return move(work, subject, 'bar', { words });
  },
});
