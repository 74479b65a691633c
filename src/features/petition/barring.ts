import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { barGrounds } from './rules.ts';
import type { Petition } from './rules/petition.ts';
import { keepers } from './staff.ts';
import { bar } from './store/writes.ts';

/** These of the house know nothing of it from now on; somebody who can go on with it must be left. */
export async function keepAway({ tx, today }: Work, { id, barredIds }: Pick<Petition, 'id' | 'barredIds'>, personIds: readonly string[], ground: (typeof barGrounds)[number]): Promise<void> {
  const staff = await keepers(tx);
  if (!personIds.every((personId) => staff.some((one) => one.id === personId))) refuse('petition.notStaff');
  if (personIds.length > 0 && staff.every((one) => personIds.includes(one.id) || barredIds.includes(one.id))) refuse('petition.nobodyLeft', 409);
  for (const personId of personIds) await bar(tx, { petitionId: id, personId, ground, since: today });
}
