import { type SqlBool, sql } from 'kysely';
import type { Span } from '#kernel/dates.ts';
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

/** Days, and whose records of these: of some stations and of one deputy, or everybody's. */
interface Asked extends Span {
  readonly whose: { readonly stationIds: readonly string[]; readonly personId: string | null } | null;
}

/** Standing visits and deeds of a span, or those named, the earliest first; of a span that holds more than anybody looks through, the latest. */
export async function recordsWithin(tx: Tx, scope: Asked | { readonly ids: readonly string[] }): Promise<CountedRecord[]> {
  const theirs = (table: 'visit' | 'deed', whose: Asked['whose']) => (whose === null ? sql<SqlBool>`true`
    : sql<SqlBool>`(${sql.ref(`${table}.station_id`)} = any(${sql.val([...whose.stationIds])}::uuid[]) or ${sql.ref(`${table}.deputy_person_id`)} = ${whose.personId}::uuid)`);
  const test = (table: 'visit' | 'deed', day: 'visited_on' | 'done_on') => ('ids' in scope ? sql<SqlBool>`${sql.ref(`${table}.id`)} = any(${sql.val([...scope.ids])}::uuid[])` : sql<SqlBool>`${sql.ref(`${table}.${day}`)} between ${scope.fromOn}::date and ${scope.toOn}::date and ${theirs(table, scope.whose)}`);
  const { rows } = await sql<CountedRecord>`
    select visit.id, 'visit' as record, visit.visited_on as "on", visit.deputy_person_id as "deputyPersonId", person.name as "deputyName", visit.station_id as "stationId", place.name as "placeName"
      from visit join person on person.tenant_id = visit.tenant_id and person.id = visit.deputy_person_id join place on place.code = visit.place_code
      where visit.tenant_id = ${tx.tenantId} and visit.voided_on is null and ${test('visit', 'visited_on')}
    union all
    select deed.id, 'deed', deed.done_on, deed.deputy_person_id, person.name, deed.station_id, place.name
      from deed join person on person.tenant_id = deed.tenant_id and person.id = deed.deputy_person_id join place on place.code = deed.place_code
      where deed.tenant_id = ${tx.tenantId} and deed.voided_on is null and ${test('deed', 'done_on')}
    order by 3 desc, 1 desc limit ${sql.lit('ids' in scope ? Math.max(scope.ids.length, 1) : mostCounted)}`.execute(tx.db);
  return rows.toReversed();
}
