import { type Insertable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import { life } from '../rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** A promise by the day of a reply; `untouched` when nothing but its entry has happened to it. */
export interface ByReply {
  readonly id: string;
  readonly replyId: string;
  readonly officeId: string;
  readonly what: string;
  readonly madeOn: string | null;
  readonly dueOn: string;
  readonly untouched: boolean;
}

/** The promises these replies made by their day. */
export async function ofReplies(tx: Tx, replyIds: readonly string[]): Promise<ByReply[]> {
  const { rows } = await sql<ByReply>`select p.id, p.reply_id, p.office_id, p.what, p.made_on, p.due_on,
      p.state = 'running' and not exists (select from promise_event e where e.tenant_id = p.tenant_id and e.promise_id = p.id and e.verb not in ('issue', 'amend')) as untouched
    from promise p where p.tenant_id = ${tx.tenantId} and p.source = 'replyDay' and p.state <> 'void' and p.reply_id = any(${replyIds}::uuid[]) for update`.execute(tx.db);
  return rows;
}

/** Keeps many new promises. */
export async function insertMany(tx: Tx, rows: readonly Row<'promise'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('promise').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** Puts right what was copied wrong from the paper, the first day too: it is the paper's day that counts. */
export async function amendMany(tx: Tx, rows: readonly { id: string; officeId: string; what: string; madeOn: string; dueOn: string; keptOn: string | null }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update promise p set office_id = x."officeId", what = x.what, made_on = x."madeOn", first_due_on = x."dueOn", due_on = x."dueOn", done_on = x."keptOn", kept_on = x."keptOn",
      state = case when x."keptOn" is null then 'running' else 'kept' end, clock_on = case when x."keptOn" is null then x."dueOn" end, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "officeId" uuid, what text, "madeOn" date, "dueOn" date, "keptOn" date) where p.tenant_id = ${tx.tenantId} and p.id = x.id`.execute(tx.db);
}

/** The paper promises nothing: what was entered as a promise is none. */
export async function voidMany(tx: Tx, ids: readonly string[], words: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.db.updateTable('promise').set({ state: life.next('running', 'void'), clockOn: null, endedWords: words, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', 'in', [...ids]).execute();
}
