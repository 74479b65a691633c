import { type Expression, type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Drive, Entry, Outcome, Phase, State, StationState } from './rules.ts';
import type { Mark } from './rules/acceptance.ts';
import { reads } from './rules/readers.ts';

/** The drives this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => sql<SqlBool>`${sql.lit(reads(actor))}`;

/** A drive with everything but its stations. */
export interface DriveRow extends Drive {
  readonly aim: string | null;
  readonly lessons: string | null;
  readonly launchedOn: string | null;
  readonly closedOn: string | null;
  readonly resultWords: string | null;
  readonly stationCount: number;
  readonly acceptedCount: number;
  readonly readyCount: number;
  readonly toImproveCount: number;
}

const counted = (state: StationState | null) => sql<number>`(select count(*)::int from drive_station s where s.tenant_id = drive.tenant_id and s.drive_id = drive.id and s.left_at is null and ${state === null ? sql`true` : sql`s.state = ${state}`})`;
const plain = ['id', 'version', 'name', 'aim', 'jointOn', 'pilotStationId', 'lessons', 'launchedOn', 'closedOn', 'resultWords'] as const;
const drives = (tx: Tx) => tx.db.selectFrom('drive').select(plain)
  .select([sql<State>`state`.as('state'), sql<Phase[]>`phases`.as('phases'), counted(null).as('stationCount'), counted('accepted').as('acceptedCount'), counted('ready').as('readyCount'), counted('toImprove').as('toImproveCount')])
  .where('tenantId', '=', tx.tenantId);

/** One drive, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<DriveRow | null> {
  const query = drives(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The drives this actor may see, the newest first. */
export const list = (tx: Tx, actor: Actor): Promise<DriveRow[]> => drives(tx).where(visibleTo(actor)).orderBy('id', 'desc').limit(100).execute();

/** The running drives, the newest first; `stationIds` narrows to those in which one of them is. */
export const runningWith = (tx: Tx, actor: Actor, stationIds: readonly string[]): Promise<DriveRow[]> =>
  drives(tx).where(visibleTo(actor)).where('state', '=', 'running').where(sql<SqlBool>`exists (select from drive_station s where s.tenant_id = drive.tenant_id and s.drive_id = drive.id and s.left_at is null and s.station_id = any(${sql.val(stationIds)}::uuid[]))`).orderBy('id', 'desc').limit(10).execute();

/** One station in a drive, locked for a verb; the drive itself neither ends nor changes meanwhile. */
export async function findEntry(tx: Tx, driveId: string, stationId: string): Promise<Entry | null> {
  await tx.db.selectFrom('drive').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', driveId).forShare().execute();
  const row = await tx.db.selectFrom('driveStation')
    .innerJoin('drive', (join) => join.onRef('drive.tenantId', '=', 'driveStation.tenantId').onRef('drive.id', '=', 'driveStation.driveId'))
    .select(['driveStation.driveId', 'driveStation.stationId', 'driveStation.version', 'drive.name as driveName', sql<StationState>`drive_station.state`.as('state'), sql<State>`drive.state`.as('driveState')])
    .where('driveStation.tenantId', '=', tx.tenantId).where('driveStation.driveId', '=', driveId).where('driveStation.stationId', '=', stationId).where('driveStation.leftAt', 'is', null)
    .forUpdate('driveStation').executeTakeFirst();
  return row ?? null;
}

/** The tasks of these drives, in their order. */
export const tasksOf = (tx: Tx, driveIds: readonly string[]) => tx.db.selectFrom('driveTask').select(['id', 'driveId', 'what']).where('tenantId', '=', tx.tenantId).where('driveId', 'in', [...driveIds]).where('droppedAt', 'is', null).orderBy('place').orderBy('id').execute();

/** The stations of these drives as they stand. */
export const entriesOf = (tx: Tx, driveIds: readonly string[]) =>
  tx.db.selectFrom('driveStation').select(['driveId', 'stationId', 'version', 'readyOn', sql<StationState>`state`.as('state')]).where('tenantId', '=', tx.tenantId).where('driveId', 'in', [...driveIds]).where('leftAt', 'is', null).execute();

/** What was done at them, with who ticked it; of tasks that were dropped nothing counts any more. */
export const ticksOf = (tx: Tx, driveIds: readonly string[]) =>
  tx.db.selectFrom('driveTick as t').innerJoin('driveTask as k', (join) => join.onRef('k.tenantId', '=', 't.tenantId').onRef('k.id', '=', 't.taskId'))
    .select(['t.id', 't.driveId', 't.taskId', 't.stationId', 't.tickedBy', sql<string>`t.done_on`.as('doneOn')]).where('t.tenantId', '=', tx.tenantId).where('t.driveId', 'in', [...driveIds]).where('t.doneOn', 'is not', null).where('k.droppedAt', 'is', null).execute();

/** How they were looked at, the last first. */
export const looksOf = (tx: Tx, driveIds: readonly string[]) =>
  tx.db.selectFrom('driveLook').select(['id', 'driveId', 'stationId', 'lookedOn', 'lookedBy', 'words', 'dueOn', 'takenBackOn', 'takenBackWords', sql<Outcome>`outcome`.as('outcome'), sql<Mark[]>`lacking`.as('lacking')])
    .where('tenantId', '=', tx.tenantId).where('driveId', 'in', [...driveIds]).orderBy('id', 'desc').execute();

/** The drive a tick belongs to, for whoever opens its photo. */
export const driveOfTick = async (tx: Tx, tickId: string): Promise<string | null> =>
  (await tx.db.selectFrom('driveTick').select('driveId').where('tenantId', '=', tx.tenantId).where('id', '=', tickId).executeTakeFirst())?.driveId ?? null;
