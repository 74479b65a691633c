// What is asked of people, found in the records of many features: for whoever counts it, and keeps none of it.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from './connect.ts';

/**
 * Asks of one kind, said by the feature that owns the tables; its words are that feature's `text.asks.<key>`. All but `kind` is SQL over
 * `from`. A row is one thing asked of one person for one day.
 */
export interface AskSet {
  /** `feature.key`. */
  readonly kind: string;
  readonly from: string;
  readonly tenant: string;
  readonly person: string;
  /** The day it is for; where none is, the day it was asked. */
  readonly on: string;
  readonly where: string;
  /** He has to go somewhere for it. */
  readonly goes: boolean;
}

/** One thing asked of a person. */
export interface FoundAsk {
  readonly kind: string;
  readonly personId: string;
  readonly on: string;
  readonly goes: boolean;
}

// Only what features wrote into their own source comes here as SQL; what people typed is always a parameter.
const raw = (words: string): RawBuilder<unknown> => sql.raw(words);

/** What was asked within these days, both included, of these people, or of everybody; in one statement. */
export async function findAsks(tx: Tx, sets: readonly AskSet[], { fromOn, toOn, personIds }: { fromOn: string; toOn: string; personIds?: readonly string[] | undefined }): Promise<FoundAsk[]> {
  if (sets.length === 0) return [];
  const each = sets.map((set) => sql`select ${set.kind}::text as kind, ${raw(set.person)} as "personId", ${raw(set.on)} as "on", ${sql.lit(set.goes)} as goes from ${raw(set.from)}
    where ${sql.join([sql<SqlBool>`${raw(set.tenant)} = ${tx.tenantId}`, sql<SqlBool>`${raw(set.on)} between ${fromOn}::date and ${toOn}::date`, sql<SqlBool>`(${raw(set.where)})`, ...(personIds ? [sql<SqlBool>`${raw(set.person)} = any(${sql.val(personIds)}::uuid[])`] : [])], sql` and `)}`);
  return (await sql<FoundAsk>`${sql.join(each, sql` union all `)} order by "on", kind, "personId"`.execute(tx.db)).rows;
}
