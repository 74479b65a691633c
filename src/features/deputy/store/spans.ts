import { sql } from 'kysely';
import { standsAs } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { CongressPost, Level } from '../rules.ts';

/** beganOn of rules.ts in SQL, and the last day. */
const [first, last] = [sql`greatest(t.from_on, m.elected_on)`, sql`least(t.to_on, m.ended_on - 1)`];

/** A mandate and the days on which it is in force, both included; `toOn` is open while nothing ends it. */
export interface MandateSpan {
  readonly personId: string;
  readonly name: string;
  readonly level: Level;
  readonly congressPost: CongressPost | null;
  readonly districtNumber: number | null;
  readonly districtName: string | null;
  readonly groupId: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  /** The villages of its district, as they stand today. */
  readonly placeCodes: readonly string[];
}

/** Every mandate of a term that runs on some day between two, unless it had ended before, by name: whoever arranges a year ahead must know when each begins and ends. */
export async function mandateSpans(tx: Tx, fromOn: string, toOn: string): Promise<MandateSpan[]> {
  const { rows } = await sql<MandateSpan>`select m.person_id as "personId", p.name, m.level, m.congress_post as "congressPost", d.number as "districtNumber", d.name as "districtName", m.group_id as "groupId", ${first} as "fromOn",
      ${last} as "toOn", coalesce((select json_agg(distinct ${standsAs('v.placeCode')}) from district_place v where v.tenant_id = m.tenant_id and v.district_id = m.district_id), '[]'::json) as "placeCodes"
    from mandate m join term t on t.tenant_id = m.tenant_id and t.id = m.term_id join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      left join district d on d.tenant_id = m.tenant_id and d.id = m.district_id
    where m.tenant_id = ${tx.tenantId} and t.from_on <= ${toOn}::date and (t.to_on is null or t.to_on >= ${fromOn}::date) and (m.ended_on is null or m.ended_on > ${fromOn}::date)
    order by array_position(array['township', 'county', 'city'], m.level), p.name, m.id`.execute(tx.db);
  return rows;
}

/** A mandate somebody has or had. */
interface MandateDays {
  readonly personId: string;
  readonly name: string;
  readonly level: Level;
  readonly termNumber: number;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** Every mandate that had begun by that day, of everybody or of these people; the nearest congress first. */
export async function mandatesUntil(tx: Tx, on: string, personIds?: readonly string[]): Promise<MandateDays[]> {
  const these = personIds ? sql`and m.person_id = any(${sql.val([...personIds])}::uuid[])` : sql``;
  const { rows } = await sql<MandateDays>`select m.person_id as "personId", p.name, m.level, t.number as "termNumber", ${first} as "fromOn", ${last} as "toOn"
    from mandate m join term t on t.tenant_id = m.tenant_id and t.id = m.term_id join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
    where m.tenant_id = ${tx.tenantId} and ${first} <= ${on}::date and ${first} <= coalesce(${last}, ${on}::date) ${these}
    order by array_position(array['township', 'county', 'city'], m.level), p.name, "fromOn", m.id`.execute(tx.db);
  return rows;
}
