import { newId } from '#kernel/id.ts';
import { type OfficeKind, writesOutwardByDefault } from '#features/office/rules.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';

/** An office of the town; a village committee stands at the town's village unless another place is named. */
export async function makeOffice(house: House, town: Town, kind: OfficeKind = 'department', name = `农业农村办公室${newId().slice(-4)}`, placeCode = town.village): Promise<{ id: string; name: string; kind: OfficeKind }> {
  const id = newId();
  await house.database.inTenant(town.id, (tx) => tx.db.insertInto('office').values({
    tenantId: tx.tenantId, id, kind, name, placeCode: kind === 'villageCommittee' ? placeCode : null, writesOutward: writesOutwardByDefault(kind),
  }).execute());
  return { id, name, kind };
}
