import { type Insertable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { SealedReach } from './reach.ts';

type New<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId' | 'version'>;

/** Writes a household with who lives there. */
export async function insertHousehold(tx: Tx, row: New<'household'>, reach: SealedReach): Promise<void> {
  await tx.db.insertInto('household').values({ tenantId: tx.tenantId, ...row }).execute();
  await tx.db.insertInto('householdContact').values({ tenantId: tx.tenantId, householdId: row.id, ...reach }).execute();
}

/** Changes a household and moves its version on. */
export const updateHousehold = (tx: Tx, id: string, change: Partial<New<'household'>>) =>
  tx.db.updateTable('household').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Who lives there, anew. */
export const updateReach = (tx: Tx, householdId: string, reach: Partial<SealedReach>) =>
  tx.db.updateTable('householdContact').set(reach).where('tenantId', '=', tx.tenantId).where('householdId', '=', householdId).execute();

/** Writes a visit with the households called on. */
export async function insertVisit(tx: Tx, row: New<'visit'>, householdIds: readonly string[]): Promise<void> {
  await tx.db.insertInto('visit').values({ tenantId: tx.tenantId, ...row }).execute();
  if (householdIds.length > 0) await tx.db.insertInto('visitHousehold').values(householdIds.map((householdId) => ({ tenantId: tx.tenantId, visitId: row.id, householdId }))).execute();
}

/** Writes a deed, with who can bear witness to it. */
export async function insertDeed(tx: Tx, row: New<'deed'>, witness: SealedReach | null): Promise<void> {
  await tx.db.insertInto('deed').values({ tenantId: tx.tenantId, ...row }).execute();
  if (witness) await tx.db.insertInto('deedWitness').values({ tenantId: tx.tenantId, deedId: row.id, ...witness }).execute();
}

/** What became of a deed. */
export const finishDeed = (tx: Tx, id: string, change: { finishedOn: string; result: string }) =>
  tx.db.updateTable('deed').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** A visit, a deed or a talk stands no more. */
export const voidRecord = (tx: Tx, record: 'visit' | 'deed' | 'talk', id: string, change: { voidedOn: string; voidReason: string }) =>
  tx.db.updateTable(record).set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Takes away who can bear witness to deeds whose last day (done, finished or voided) was before this one; answers how many. */
export async function dropWitnessesBefore(tx: Tx, before: string): Promise<number> {
  const past = tx.db.selectFrom('deed').select('id').where('tenantId', '=', tx.tenantId).where(sql<string>`greatest(done_on, finished_on, voided_on)`, '<', before);
  const gone = await tx.db.deleteFrom('deedWitness').where('tenantId', '=', tx.tenantId).where('deedId', 'in', past).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}

/** Takes away how households can be reached that left the list before this day; answers how many. */
export async function dropReachLeftBefore(tx: Tx, before: string): Promise<number> {
  const left = tx.db.selectFrom('household').select('id').where('tenantId', '=', tx.tenantId).where('leftOn', '<', before);
  const gone = await tx.db.deleteFrom('householdContact').where('tenantId', '=', tx.tenantId).where('householdId', 'in', left).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
}
