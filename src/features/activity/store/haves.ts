import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { heldStates } from '../rules.ts';
import { daysOf } from '../rules/pace.ts';
import { visibleTo } from '../store.ts';

/** What a year's activities say of each station: its plan and its records, in one statement. */
export async function evidenceByStation(tx: Tx, actor: Actor, year: number): Promise<Map<string, { planLines: number; planQuarters: number; held: number; written: number }>> {
  const { from, to } = daysOf(year);
  const held = sql`state in (${sql.join([...heldStates])}) and falls_on between ${from}::date and ${to}::date`;
  const planned = sql`planned_year = ${year} and state not in ('void', 'cancelled')`;
  const { rows } = await sql<{ stationId: string; planLines: number; planQuarters: number; held: number; written: number }>`select station_id as "stationId",
      (count(*) filter (where ${planned}))::int as "planLines", (count(distinct planned_quarter) filter (where ${planned}))::int as "planQuarters",
      (count(*) filter (where ${held}))::int as held, (count(*) filter (where ${held} and written_on is not null))::int as written
    from activity where tenant_id = ${tx.tenantId} and station_id is not null and ${visibleTo(actor)} group by station_id`.execute(tx.db);
  return new Map(rows.map(({ stationId, ...counts }) => [stationId, counts]));
}

/** The stations that held an activity on that day. */
export const stationsHeldOn = async (tx: Tx, actor: Actor, day: string): Promise<Set<string>> =>
  new Set((await tx.db.selectFrom('activity').select('stationId').distinct().where('tenantId', '=', tx.tenantId).where('stationId', 'is not', null).where('state', 'in', [...heldStates]).where('startsOn', '=', day).where(visibleTo(actor)).execute()).flatMap(({ stationId }) => stationId ?? []));
