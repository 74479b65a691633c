import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** Keeps a new drive. */
export const insert = (tx: Tx, row: Row<'drive'>) => tx.db.insertInto('drive').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a drive and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['drive']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('drive').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Puts stations into a drive; one that had left comes back as it was. */
export async function enter(tx: Tx, driveId: string, stationIds: readonly string[]): Promise<void> {
  if (stationIds.length === 0) return;
  await tx.db.insertInto('driveStation').values(stationIds.map((stationId) => ({ tenantId: tx.tenantId, driveId, stationId, state: 'working' })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'driveId', 'stationId']).doUpdateSet({ leftAt: null, version: sql`drive_station.version + 1` })).execute();
}

/** Takes stations out of it; what was done there stays on record. */
export async function leave(tx: Tx, driveId: string, stationIds: readonly string[], leftAt: Date): Promise<void> {
  if (stationIds.length > 0) await tx.db.updateTable('driveStation').set((row) => ({ leftAt, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('driveId', '=', driveId).where('stationId', 'in', [...stationIds]).execute();
}

/** Writes tasks in their order, new ones and such that go on under other words. */
export async function keepTasks(tx: Tx, driveId: string, tasks: readonly { id: string; what: string }[]): Promise<void> {
  if (tasks.length === 0) return;
  await tx.db.insertInto('driveTask').values(tasks.map(({ id, what }, place) => ({ tenantId: tx.tenantId, id, driveId, place, what })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ what: sql`excluded.what`, place: sql`excluded.place` })).execute();
}

/** Asks them no more. */
export async function dropTasks(tx: Tx, ids: readonly string[], droppedAt: Date): Promise<void> {
  if (ids.length > 0) await tx.db.updateTable('driveTask').set({ droppedAt }).where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).execute();
}

/** A task is done at a station, or was not after all; answers the tick's id. */
export async function setTick(tx: Tx, row: Row<'driveTick'>): Promise<string> {
  const { doneOn, tickedBy, tickedAt } = row;
  return (await tx.db.insertInto('driveTick').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'taskId', 'stationId']).doUpdateSet({ doneOn: doneOn ?? null, tickedBy, tickedAt })).returning('id').executeTakeFirstOrThrow()).id;
}

/** Moves a station on in a drive. */
export const setEntry = (tx: Tx, { driveId, stationId }: { driveId: string; stationId: string }, change: Pick<Updateable<DB['driveStation']>, 'state' | 'readyOn'>) =>
  tx.db.updateTable('driveStation').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('driveId', '=', driveId).where('stationId', '=', stationId).execute();

/** Keeps a look at a station. */
export const insertLook = (tx: Tx, row: Row<'driveLook'>) => tx.db.insertInto('driveLook').values({ tenantId: tx.tenantId, ...row }).execute();

/** The last look at a station that stands is taken back. */
export const takeBackLook = (tx: Tx, { driveId, stationId }: { driveId: string; stationId: string }, takenBackOn: string, takenBackWords: string) =>
  tx.db.updateTable('driveLook').set({ takenBackOn, takenBackWords }).where('tenantId', '=', tx.tenantId)
    .where('id', '=', (query) => query.selectFrom('driveLook').select('id').where('tenantId', '=', tx.tenantId).where('driveId', '=', driveId).where('stationId', '=', stationId).where('takenBackOn', 'is', null).orderBy('id', 'desc').limit(1)).execute();
