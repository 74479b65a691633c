import { type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { FloodKind, SiftOutcome } from '../rules.ts';
import { excerptSql } from './excerpt.ts';

/** Opinions that came in a flood from one source, as their verbs see them. */
export interface Flood {
  readonly id: string;
  readonly version: number;
  readonly kind: FloodKind;
  readonly sourceKey: Buffer;
  readonly stationId: string | null;
  readonly reports: boolean;
  readonly waitingCount: number;
  readonly siftedAt: Date | null;
  readonly outcome: SiftOutcome | null;
  readonly leadId: string | null;
  readonly undoneAt: Date | null;
}

/** What makes it the same flood. */
export type FloodSource = Pick<Flood, 'kind' | 'sourceKey' | 'stationId' | 'reports'>;

const own = ['id', 'version', 'kind', 'sourceKey', 'stationId', 'reports', 'waitingCount', 'siftedAt', 'outcome', 'leadId', 'undoneAt'] as const;

/** Counts so many more into the waiting flood of a source; `isNew` when they are the first of it. */
export async function joinFlood(tx: Tx, source: FloodSource, more: { newId: string; count: number; at: Date }): Promise<{ id: string; isNew: boolean }> {
  const { kind, sourceKey, stationId, reports } = source;
  const row = await tx.db.insertInto('opinionFlood')
    .values({ tenantId: tx.tenantId, id: more.newId, kind, sourceKey, stationId, reports, firstAt: more.at, lastAt: more.at, waitingCount: more.count })
    .onConflict((conflict) => conflict.columns(['tenantId', 'kind', 'sourceKey', 'reports']).where(sql<SqlBool>`sifted_at is null`)
      .doUpdateSet({ waitingCount: sql<number>`opinion_flood.waiting_count + ${more.count}`, lastAt: more.at, version: sql<number>`opinion_flood.version + 1` }))
    .returning(['id', 'waitingCount']).executeTakeFirstOrThrow();
  return { id: row.id, isNew: row.waitingCount === more.count };
}

/** Some of a flood went their own way. */
export const leaveFlood = (tx: Tx, id: string, count: number) =>
  tx.db.updateTable('opinionFlood').set({ waitingCount: sql`waiting_count - ${count}`, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** One flood, locked for a verb. */
export async function findFlood(tx: Tx, id: string): Promise<Flood | null> {
  const row = await tx.db.selectFrom('opinionFlood').select(own).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return (row as Flood | undefined) ?? null;
}

/** What became of it. */
export const setSifted = (tx: Tx, id: string, what: { siftedAt: Date; siftedBy: string | null; siftedCount: number; outcome: SiftOutcome; reason: string | null; leadId: string | null }) =>
  tx.db.updateTable('opinionFlood').set({ ...what, waitingCount: 0, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** It was taken back. */
export const setUndone = (tx: Tx, id: string, undoneAt: Date) =>
  tx.db.updateTable('opinionFlood').set({ undoneAt, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** One opinion of a flood, as far as sifting needs it. */
export interface Member {
  readonly id: string;
  readonly number: string;
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
}

/** Those who wait in a flood, the first that came first, locked. */
export const waitingIn = (tx: Tx, floodId: string): Promise<Member[]> =>
  tx.db.selectFrom('opinion').select(['id', 'number', 'stationId', 'deputyPersonId']).where('tenantId', '=', tx.tenantId).where('floodId', '=', floodId).where('forReview', '=', true)
    .orderBy('id').forUpdate().execute();

/** Those a sifting left where they still stand: nobody has taken a step with them since. Locked. */
export async function untouchedIn(tx: Tx, { id, outcome, leadId }: Pick<Flood, 'id' | 'outcome' | 'leadId'>): Promise<Member[]> {
  const fresh = sql<SqlBool>`(state = 'received' and looked_at is null)`;
  const joined = sql<SqlBool>`(state = 'merged' and merged_into_id = ${leadId})`;
  const left = outcome === 'void' ? sql<SqlBool>`state = 'void'` : outcome === 'merge' ? sql<SqlBool>`(${joined} or (id = ${leadId} and ${fresh}))` : fresh;
  return tx.db.selectFrom('opinion').select(['id', 'number', 'stationId', 'deputyPersonId']).where('tenantId', '=', tx.tenantId).where('floodId', '=', id).where('forReview', '=', false)
    .where(left).orderBy('id').forUpdate().execute();
}

/** Who of these left a phone. */
export async function withPhone(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.db.selectFrom('opinionContact').select('opinionId').where('tenantId', '=', tx.tenantId).where('phoneSealed', 'is not', null)
    .where('opinionId', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).orderBy('opinionId').execute();
  return rows.map(({ opinionId }) => opinionId);
}

const first = sql`(select ${excerptSql} as excerpt, opinion.id, opinion.number from opinion where opinion.tenant_id = opinion_flood.tenant_id and opinion.flood_id = opinion_flood.id order by opinion.id limit 1)`;
const shown = ['opinionFlood.id', 'opinionFlood.version', 'opinionFlood.kind', 'reports', 'firstAt', 'lastAt'] as const;

const named = (tx: Tx) => tx.db.selectFrom('opinionFlood')
  .leftJoin('station', (join) => join.onRef('station.tenantId', '=', 'opinionFlood.tenantId').onRef('station.id', '=', 'opinionFlood.stationId'))
  .leftJoinLateral(sql<{ excerpt: string; id: string; number: string }>`${first}`.as('first'), (join) => join.onTrue())
  .select(shown).select(['station.name as stationName', 'first.excerpt'])
  .where('opinionFlood.tenantId', '=', tx.tenantId);

/** Floods that wait, the largest first. */
export const waitingFloods = (tx: Tx, most: number) => named(tx).select('waitingCount')
  .where('siftedAt', 'is', null).where('waitingCount', '>', 0).orderBy('waitingCount', 'desc').orderBy('opinionFlood.id').limit(most).execute();

/** Floods that were sifted since, and may still be taken back. */
export const siftedFloods = (tx: Tx, since: Date, most: number) => named(tx)
  .leftJoin('opinion as lead', (join) => join.onRef('lead.tenantId', '=', 'opinionFlood.tenantId').onRef('lead.id', '=', 'opinionFlood.leadId'))
  .leftJoin('person', (join) => join.onRef('person.tenantId', '=', 'opinionFlood.tenantId').onRef('person.id', '=', 'opinionFlood.siftedBy'))
  .select(['siftedAt', 'siftedCount', 'opinionFlood.outcome', 'reason', 'leadId', 'lead.number as leadNumber', 'person.name as siftedBy'])
  .where('siftedAt', '>=', since).where('undoneAt', 'is', null).orderBy('siftedAt', 'desc').limit(most).execute();

/** How many wait in all floods, and in how many. */
export const floodTotals = (tx: Tx): Promise<{ floods: number; opinions: number; since: Date | null }> =>
  tx.db.selectFrom('opinionFlood').select([sql<number>`count(*)`.as('floods'), sql<number>`coalesce(sum(waiting_count), 0)::int`.as('opinions'), sql<Date | null>`min(first_at)`.as('since')])
    .where('tenantId', '=', tx.tenantId).where('siftedAt', 'is', null).where('waitingCount', '>', 0).executeTakeFirstOrThrow();
