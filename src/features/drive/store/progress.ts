import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** Stations of the running drives and how many are accepted; null where none runs. */
export async function runningCounts(tx: Tx): Promise<{ stations: number; accepted: number } | null> {
  const row = await tx.db.selectFrom('driveStation')
    .innerJoin('drive', (join) => join.onRef('drive.tenantId', '=', 'driveStation.tenantId').onRef('drive.id', '=', 'driveStation.driveId'))
    .select([sql<number>`count(*)::int`.as('stations'), sql<number>`(count(*) filter (where drive_station.state = 'accepted'))::int`.as('accepted')])
    .where('driveStation.tenantId', '=', tx.tenantId).where('drive.state', '=', 'running').where('driveStation.leftAt', 'is', null).executeTakeFirstOrThrow();
  return row.stations === 0 ? null : row;
}
