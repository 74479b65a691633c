import { type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** A standing visit or deed as others count it: whose, when and where, nothing of what was said. */
export interface CountedRecord {
  readonly id: string;
  readonly record: 'visit' | 'deed';
  readonly on: string;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly stationId: string | null;
  readonly placeName: string;
}

const mostCounted = 5000;

/** Standing visits and deeds from one day until another, or those named, the earliest first. */
export async function recordsWithin(tx: Tx, scope: { readonly fromOn: string; readonly untilOn: string } | { readonly ids: readonly string[] }): Promise<CountedRecord[]> {
  const test = (table: 'visit' | 'deed', day: 'visited_on' | 'done_on') => ('ids' in scope ? sql<SqlBool>`${sql.ref(`${table}.id`)} = any(${sql.val([...scope.ids])}::uuid[])` : sql<SqlBool>`${sql.ref(`${table}.${day}`)} between ${scope.fromOn}::date and ${scope.untilOn}::date`);
  const { rows } = await sql<CountedRecord>`
    select visit.id, 'visit' as record, visit.visited_on as "on", visit.deputy_person_id as "deputyPersonId", person.name as "deputyName", visit.station_id as "stationId", place.name as "placeName"
      from visit join person on person.tenant_id = visit.tenant_id and person.id = visit.deputy_person_id join place on place.code = visit.place_code
      where visit.tenant_id = ${tx.tenantId} and visit.voided_on is null and ${test('visit', 'visited_on')}
    union all
    select deed.id, 'deed', deed.done_on, deed.deputy_person_id, person.name, deed.station_id, place.name
      from deed join person on person.tenant_id = deed.tenant_id and person.id = deed.deputy_person_id join place on place.code = deed.place_code
      where deed.tenant_id = ${tx.tenantId} and deed.voided_on is null and ${test('deed', 'done_on')}
    order by 3, 1 limit ${sql.lit(mostCounted)}`.execute(tx.db);
  return rows;
}
