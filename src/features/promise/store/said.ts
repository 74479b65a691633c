import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** A day that an issued reply names and that is no promise yet. */
export interface SaidRow {
  readonly id: string;
  readonly suggestionId: string;
  readonly replyId: string;
  readonly dueOn: string;
  readonly sentence: string;
  readonly state: 'open' | 'recorded' | 'none';
}

const columns = ['id', 'suggestionId', 'replyId', 'dueOn', 'sentence', 'state'] as const;

/** Keeps what was found in a reply that went out. */
export async function insertSaid(tx: Tx, rows: readonly { id: string; suggestionId: string; replyId: string; dueOn: string; sentence: string; foundAt: Date }[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('promiseSaid').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** One of them, its row locked. */
export const findSaid = async (tx: Tx, id: string): Promise<SaidRow | null> =>
  ((await tx.db.selectFrom('promiseSaid').select(columns).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst()) as SaidRow | undefined) ?? null;

/** Those of a suggestion about which nobody has said anything yet. */
export const openSaid = async (tx: Tx, suggestionId: string): Promise<SaidRow[]> =>
  (await tx.db.selectFrom('promiseSaid').select(columns).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('state', '=', 'open').orderBy('dueOn').limit(60).execute()) as SaidRow[];

/** What an open day of a reply became; false where the reply has none such. */
export async function settleSaid(tx: Tx, which: { replyId: string } & ({ id: string } | { dueOn: string }), settled: { state: 'recorded' | 'none'; settledOn: string; settledBy: string | null; settledWords: string | null }): Promise<boolean> {
  const query = tx.db.updateTable('promiseSaid').set(settled).where('tenantId', '=', tx.tenantId).where('state', '=', 'open').where('replyId', '=', which.replyId);
  const { numUpdatedRows } = await ('id' in which ? query.where('id', '=', which.id) : query.where('dueOn', '=', which.dueOn)).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Suggestions that stand and whose replies name days nobody has looked at, those with the nearest day first; and how many there are. */
export async function casesWithSaid(tx: Tx, most: number): Promise<{ rows: { suggestionId: string; title: string; count: number; dueOn: string }[]; total: number }> {
  const { rows } = await sql<{ suggestionId: string; title: string; count: number; dueOn: string; total: number }>`select s.id as "suggestionId", s.title, count(*)::int as count, min(d.due_on) as "dueOn", (count(*) over ())::int as total
    from promise_said d join suggestion s on s.tenant_id = d.tenant_id and s.id = d.suggestion_id
    where d.tenant_id = ${tx.tenantId} and d.state = 'open' and s.state not in ('withdrawn', 'void') group by s.id, s.title order by min(d.due_on), s.id limit ${most}`.execute(tx.db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
