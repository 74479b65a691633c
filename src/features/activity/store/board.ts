import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { heldStates } from '../rules.ts';
import { daysOf } from '../rules/pace.ts';
import { visibleTo } from '../store.ts';

/** How many a station, a group or the town planned and held in one quarter. */
export interface Tally {
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly quarter: number;
  readonly planned: number;
  readonly held: number;
}

/** Plan and fact of a year, quarter by quarter; a planned one counts in the quarter the plan says, a held one in that of its day. What was called off is planned no more. */
export async function tallies(tx: Tx, actor: Actor, year: number): Promise<Tally[]> {
  const { from, to } = daysOf(year);
  const { rows } = await sql<Tally>`select station_id as "stationId", group_id as "groupId", quarter, sum(planned)::int as planned, sum(held)::int as held from (
    select station_id, group_id, planned_quarter as quarter, 1 as planned, 0 as held from activity
      where tenant_id = ${tx.tenantId} and planned_year = ${year} and state not in ('void', 'cancelled') and ${visibleTo(actor)}
    union all
    select station_id, group_id, extract(quarter from starts_on)::int, 0, 1 from activity
      where tenant_id = ${tx.tenantId} and falls_on between ${from}::date and ${to}::date and state in (${sql.join([...heldStates])}) and ${visibleTo(actor)}
  ) as each group by station_id, group_id, quarter`.execute(tx.db);
  return rows;
}

/** The years in which something was planned or held, the latest first. */
export async function yearsOf(tx: Tx, actor: Actor): Promise<number[]> {
  const rows = await tx.db.selectFrom('activity').select(sql<number>`extract(year from falls_on)::int`.as('year')).distinct().where('tenantId', '=', tx.tenantId).where(visibleTo(actor)).orderBy('year', 'desc').limit(60).execute();
  return rows.map(({ year }) => year);
}
