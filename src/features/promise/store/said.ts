import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { SaidPlace } from '../rules.ts';

/** A day that an issued reply, a co-handler's opinion or a progress report names and that is no promise yet. */
export interface SaidRow {
  readonly id: string;
  readonly suggestionId: string;
  /** Null where it stands in no reply: then the office that said it, and the day on which it did. */
  readonly replyId: string | null;
  readonly place: SaidPlace;
  readonly officeId: string | null;
  readonly saidOn: string | null;
  readonly dueOn: string;
  readonly sentence: string;
  readonly state: 'open' | 'recorded' | 'none';
}

const columns = ['id', 'suggestionId', 'replyId', 'place', 'officeId', 'saidOn', 'dueOn', 'sentence', 'state'] as const;

/** A day to keep, as it was found. */
type Found = Pick<SaidRow, 'id' | 'suggestionId' | 'replyId' | 'dueOn' | 'sentence'> & Partial<Pick<SaidRow, 'place' | 'officeId' | 'saidOn'>> & { readonly foundAt: Date };

/** As many as one statement takes. */
const mostAtOnce = 2000;

/** Keeps what was found; what is known already, also what was set aside, stays as it is. */
export async function insertSaid(tx: Tx, rows: readonly Found[]): Promise<void> {
  if (rows.length > mostAtOnce) await insertSaid(tx, rows.slice(mostAtOnce));
  if (rows.length > 0) await tx.db.insertInto('promiseSaid').values(rows.slice(0, mostAtOnce).map((row) => ({ tenantId: tx.tenantId, ...row }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** One of them, its row locked. */
export const findSaid = async (tx: Tx, id: string): Promise<SaidRow | null> =>
  ((await tx.db.selectFrom('promiseSaid').select(columns).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst()) as SaidRow | undefined) ?? null;

/** Those of a suggestion about which nobody has said anything yet. */
export const openSaid = async (tx: Tx, suggestionId: string): Promise<SaidRow[]> =>
  (await tx.db.selectFrom('promiseSaid').select(columns).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('state', '=', 'open').orderBy('dueOn').limit(60).execute()) as SaidRow[];

/** One day by its id, or what one letter or office says by a day. */
type Which = { readonly replyId: string | null; readonly id: string } | { readonly replyId: string; readonly dueOn: string } | { readonly replyId: null; readonly suggestionId: string; readonly officeId: string; readonly dueOn: string };

/** What an open day became; false where there is none such. */
export async function settleSaid(tx: Tx, which: Which, settled: { state: 'recorded' | 'none'; settledOn: string; settledBy: string | null; settledWords: string | null }): Promise<boolean> {
  const open = tx.db.updateTable('promiseSaid').set(settled).where('tenantId', '=', tx.tenantId).where('state', '=', 'open').where('replyId', which.replyId === null ? 'is' : '=', which.replyId);
  const days = 'id' in which ? open.where('id', '=', which.id) : open.where('dueOn', '=', which.dueOn);
  const { numUpdatedRows } = await ('officeId' in which ? days.where('suggestionId', '=', which.suggestionId).where('officeId', '=', which.officeId) : days).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** An office's opinion on a case is written anew, or replies that were given on paper are entered anew: days nobody has looked at go with the words they stood in. */
export async function dropOpenSaid(tx: Tx, from: { suggestionId: string; officeId: string } | { replyIds: readonly string[] }): Promise<void> {
  const open = tx.db.deleteFrom('promiseSaid').where('tenantId', '=', tx.tenantId).where('state', '=', 'open');
  await ('replyIds' in from ? open.where('replyId', '=', sql<string>`any(${sql.val([...from.replyIds])}::uuid[])`)
    : open.where('suggestionId', '=', from.suggestionId).where('officeId', '=', from.officeId).where('place', '=', 'coOpinion')).execute();
}

/** Another office goes on with the work: what was said and not looked at yet is looked at as its own. */
export const moveSaid = (tx: Tx, fromId: string, toId: string) => sql`update promise_said d set office_id = ${toId} where d.tenant_id = ${tx.tenantId} and d.office_id = ${fromId} and d.state = 'open'
  and not exists (select from promise_said o where o.tenant_id = d.tenant_id and o.suggestion_id = d.suggestion_id and o.office_id = ${toId} and o.place = d.place and o.due_on = d.due_on and o.reply_id is null)`.execute(tx.db);

/** The days by which an office owes something in a case, as first promised and as they are now. */
export async function daysOwed(tx: Tx, suggestionId: string, officeId: string): Promise<string[]> {
  const rows = await tx.db.selectFrom('promise').select(['firstDueOn', 'dueOn']).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('officeId', '=', officeId).where('state', '!=', 'void').execute();
  return rows.flatMap(({ firstDueOn, dueOn }) => [firstDueOn, dueOn]);
}

/** Suggestions that stand and whose replies name days nobody has looked at, those with the nearest day first; and how many there are. */
export async function casesWithSaid(tx: Tx, most: number): Promise<{ rows: { suggestionId: string; title: string; count: number; dueOn: string }[]; total: number }> {
  const { rows } = await sql<{ suggestionId: string; title: string; count: number; dueOn: string; total: number }>`select s.id as "suggestionId", s.title, count(*)::int as count, min(d.due_on) as "dueOn", (count(*) over ())::int as total
    from promise_said d join suggestion s on s.tenant_id = d.tenant_id and s.id = d.suggestion_id
    where d.tenant_id = ${tx.tenantId} and d.state = 'open' and s.state not in ('withdrawn', 'void') group by s.id, s.title order by min(d.due_on), s.id limit ${most}`.execute(tx.db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
