import { type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Phase, StationState } from '../rules.ts';

/** A station that waits in a running drive. */
export interface WaitingRow {
  readonly driveId: string;
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly stationId: string;
  readonly state: StationState;
  /** The day of the last finding that stands. */
  readonly improveBy: string | null;
}

/** Stations at work or to be improved of these people, and where `office`, all that are ready; in one statement. */
export async function waiting(tx: Tx, stationIds: readonly string[], office: boolean): Promise<WaitingRow[]> {
  const mine = sql<SqlBool>`(s.state in ('working', 'toImprove') and s.station_id = any(${sql.val(stationIds)}::uuid[]))`;
  const { rows } = await sql<WaitingRow>`select d.id as "driveId", d.name, d.phases, s.station_id as "stationId", s.state,
      (select l.due_on from drive_look l where l.tenant_id = s.tenant_id and l.drive_id = s.drive_id and l.station_id = s.station_id and l.taken_back_on is null order by l.id desc limit 1) as "improveBy"
    from drive_station s join drive d on d.tenant_id = s.tenant_id and d.id = s.drive_id
    where s.tenant_id = ${tx.tenantId} and d.state = 'running' and s.left_at is null and (${mine} or (${sql.lit(office)} and s.state = 'ready')) order by d.id desc, s.station_id`.execute(tx.db);
  return rows;
}
