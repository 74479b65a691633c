import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Kept, RecordKind } from './rules.ts';

/** The records this actor may see, as a condition of every list over `table`: the same as policy.see says of one. */
export function visibleTo(actor: Actor, table: RecordKind): Expression<SqlBool> {
  if (keepsTheOffice(actor) || has(actor, 'presidium')) return sql<SqlBool>`true`;
  const me = actor.via === 'session' ? actor.personId : null;
  // whoever keeps in touch with a deputy need be no deputy himself
  const keeps = (table === 'tie' || table === 'talk') && me !== null ? sql`${sql.ref(`${table}.keeperPersonId`)} = ${me} or ` : sql``;
  const own = has(actor, 'deputy', 'convener') && actor.personId !== null ? sql<SqlBool>`${sql.ref(`${table}.deputyPersonId`)} = ${actor.personId}` : sql<SqlBool>`false`;
  if (table === 'tie' || table === 'talk') return sql<SqlBool>`(${keeps}${own})`;
  const stations = stationsOf(actor);
  return stations.length === 0 ? own : sql<SqlBool>`(${own} or ${sql.ref(`${table}.stationId`)} = any(${sql.val(stations)}::uuid[]))`;
}

/** The records a deputy keeps of voters, and the day each ends by. */
const ends = [['household', 'left_on'], ['visit', 'voided_on'], ['deed', 'voided_on']] as const satisfies readonly (readonly [RecordKind, string])[];

/** One record of whichever kind, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Kept | null> {
  for (const [record, endedOn] of ends) {
    const query = tx.db.selectFrom(record).select(['id', 'version', 'deputyPersonId', 'stationId'])
      .select([sql<string | null>`${sql.raw(endedOn)}`.as('endedOn'), sql<string | null>`${sql.raw(record === 'deed' ? 'finished_on' : 'null::date')}`.as('finishedOn')])
      .where('tenantId', '=', tx.tenantId).where('id', '=', id);
    const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
    if (row) return { ...row, record };
  }
  return findBetween(tx, id, lock);
}

/** A tie or a talk, between somebody who keeps in touch and a deputy; of no station. */
async function findBetween(tx: Tx, id: string, lock: boolean): Promise<Kept | null> {
  const ties = tx.db.selectFrom('tie').select(['id', 'version', 'keeperPersonId', 'deputyPersonId', 'endedOn']).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  const tie = await (lock ? ties.forUpdate() : ties).executeTakeFirst();
  if (tie) return { ...tie, record: 'tie', stationId: null, finishedOn: null };
  const talks = tx.db.selectFrom('talk').select(['id', 'version', 'keeperPersonId', 'deputyPersonId', 'voidedOn as endedOn', 'finishedOn', 'opinionId']).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  const talk = await (lock ? talks.forUpdate() : talks).executeTakeFirst();
  return talk ? { ...talk, record: 'talk', stationId: null, raised: talk.opinionId !== null } : null;
}

/** What lists and registers are narrowed by. */
export interface Scope {
  readonly deputyIds?: readonly string[] | undefined;
  readonly stationId?: string | undefined;
  readonly fromOn?: string | undefined;
  readonly toOn?: string | undefined;
  /** One record. */
  readonly only?: string | undefined;
}

/** A scope as a condition over one table and its day. */
export function within(table: Exclude<RecordKind, 'tie' | 'talk'>, day: string, { deputyIds, stationId, fromOn, toOn, only }: Scope): Expression<SqlBool> {
  const tests = [
    ...(deputyIds ? [sql`${sql.ref(`${table}.deputyPersonId`)} = any(${sql.val(deputyIds)}::uuid[])`] : []),
    ...(stationId ? [sql`${sql.ref(`${table}.stationId`)} = ${stationId}`] : []),
    ...(only ? [sql`${sql.ref(`${table}.id`)} = ${only}`] : []),
    ...(fromOn ? [sql`${sql.ref(`${table}.${day}`)} >= ${fromOn}`] : []),
    ...(toOn ? [sql`${sql.ref(`${table}.${day}`)} <= ${toOn}`] : []),
  ];
  return tests.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(tests, sql` and `)}`;
}
