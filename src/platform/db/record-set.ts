// Records of many tables looked through as one: for an archive, which owns none of them.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from './connect.ts';
import { countedTo1001 } from './counting.ts';

/**
 * Records of one kind as an archive keeps them, said by the feature that owns the table. All but `kind` is SQL over the table's own
 * columns. `kept` is what a seal covers: words, figures, days; what changes lawfully afterwards (a state, a version) does not belong to it.
 */
export interface RecordSet {
  readonly kind: string;
  readonly table: string;
  /** The day it happened. */
  readonly on: string;
  readonly title: string;
  readonly number: string;
  readonly station: string;
  readonly link: string;
  readonly kept: readonly string[];
  /** Which rows are records: no drafts, nothing voided. */
  readonly where: string;
  /** Which rows were records at any time: those, and what was withdrawn since. A seal covers them all. */
  readonly ever: string;
}

/** Which records are wanted; both days included. */
export interface RecordFilter {
  readonly fromOn: string;
  readonly toOn: string;
  readonly stationId?: string | undefined;
  readonly word?: string | undefined;
}

/** A record as it is found. */
export interface FoundRecord {
  readonly kind: string;
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly number: string | null;
  readonly stationId: string | null;
  readonly link: string;
}

// Only what features wrote into their own source comes here as SQL; what people typed is always a parameter.
const raw = (words: string): RawBuilder<unknown> => sql.raw(words);
const like = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

const within = (tx: Tx, set: RecordSet, { fromOn, toOn, stationId, word }: RecordFilter, which = set.where): RawBuilder<SqlBool> => sql<SqlBool>`${sql.join([
  sql`tenant_id = ${tx.tenantId}`, sql`${raw(set.on)} between ${fromOn}::date and ${toOn}::date`, sql`(${raw(which)})`,
  ...(stationId ? [sql`${raw(set.station)} = ${stationId}::uuid`] : []), ...(word ? [sql`(${raw(set.title)} ilike ${like(word)} or ${raw(set.number)} ilike ${like(word)})`] : []),
], sql` and `)}`;

const found = (tx: Tx, set: RecordSet, filter: RecordFilter) => sql`select ${set.kind}::text as kind, id, ${raw(set.on)} as "on", ${raw(set.title)} as title, ${raw(set.number)} as number, ${raw(set.station)}::uuid as "stationId", ${raw(set.link)} as link
  from ${sql.table(set.table)} where ${within(tx, set, filter)}`;

/** A page of records of these kinds, the latest first, with how many there are (1001 = more), in one statement. */
export async function findRecords(tx: Tx, sets: readonly RecordSet[], filter: RecordFilter, page: number, size: number): Promise<{ rows: FoundRecord[]; total: number }> {
  const all = sql.join(sets.map((set) => found(tx, set, filter)), sql` union all `);
  const { rows } = await sql<FoundRecord & { total: number }>`with records as (${all})
    select records.*, ${countedTo1001(sql`select from records`)} as total from records order by "on" desc, id desc limit ${size} offset ${(page - 1) * size}`.execute(tx.db);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** How many records of each kind each station has; without a station the town itself. */
export async function countRecords(tx: Tx, sets: readonly RecordSet[], filter: RecordFilter): Promise<{ kind: string; stationId: string | null; count: number }[]> {
  const each = sets.map((set) => sql`select ${set.kind}::text as kind, ${raw(set.station)}::uuid as "stationId", count(*)::int as count from ${sql.table(set.table)} where ${within(tx, set, filter)} group by 2`);
  return (await sql<{ kind: string; stationId: string | null; count: number }>`${sql.join(each, sql` union all `)}`.execute(tx.db)).rows;
}

/** A record with the hash of what is kept of it. */
export interface DigestedRecord {
  readonly kind: string;
  readonly id: string;
  readonly on: string;
  readonly sha256: string;
  /** It is a record no longer. */
  readonly withdrawn: boolean;
}

/** The hash of each row that ever was a record of a kind, by id: the database makes it of the kept columns as JSON, which no setting of a session changes. */
export async function digestRecords(tx: Tx, set: RecordSet, filter: RecordFilter): Promise<DigestedRecord[]> {
  const { rows } = await sql<DigestedRecord>`select ${set.kind}::text as kind, id, ${raw(set.on)} as "on", encode(sha256(convert_to(jsonb_build_array(${raw(set.kept.join(', '))})::text, 'UTF8')), 'hex') as sha256, (${raw(set.where)}) is not true as withdrawn
    from ${sql.table(set.table)} where ${within(tx, set, filter, set.ever)} order by id`.execute(tx.db);
  return rows;
}
