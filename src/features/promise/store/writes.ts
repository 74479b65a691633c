import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import { openStates } from '../rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** What may change of a promise; the first day is not among it. */
export type PromiseChange = Omit<Updateable<DB['promise']>, 'tenantId' | 'id' | 'suggestionId' | 'replyId' | 'firstDueOn' | 'version'>;

/** Keeps a new promise. */
export const insert = (tx: Tx, row: Row<'promise'>) => tx.db.insertInto('promise').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a promise and moves its version on. */
export const update = (tx: Tx, id: string, change: PromiseChange) =>
  tx.db.updateTable('promise').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** All that an office owes or is about to promise becomes another office's, in one statement, but for these suggestions. */
export const moveAll = (tx: Tx, fromId: string, toId: string, except: readonly string[]) =>
  tx.db.updateTable('promise').set((row) => ({ officeId: toId, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('officeId', '=', fromId).where('suggestionId', '<>', sql<string>`all(${sql.val(except)}::uuid[])`)
    .where('state', 'in', ['drafted', ...openStates]).returning('id').execute();

/** An entry of the timeline. */
export const insertEvent = (tx: Tx, row: Row<'promiseEvent'>) => tx.db.insertInto('promiseEvent').values({ tenantId: tx.tenantId, ...row }).execute();

/** Entries in the timelines of several promises, in one statement. */
export async function insertEvents(tx: Tx, rows: readonly Row<'promiseEvent'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('promiseEvent').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** What an office asks of the presidium. */
export const insertAsk = (tx: Tx, row: Row<'promiseAsk'>) => tx.db.insertInto('promiseAsk').values({ tenantId: tx.tenantId, ...row }).execute();

/** Answers the asking that waits and tells it; undefined where none waits. */
export const answerAsk = (tx: Tx, promiseId: string, answer: { state: string; answeredOn: string; answerWords: string | null }) =>
  tx.db.updateTable('promiseAsk').set(answer).where('tenantId', '=', tx.tenantId).where('promiseId', '=', promiseId).where('state', '=', 'asked')
    .returning(['wanted', 'newDueOn', 'newWhat', 'reason', 'words']).executeTakeFirst();

/** What deputy or resident says; once each. */
export const insertVoice = (tx: Tx, row: Row<'promiseVoice'>) => tx.db.insertInto('promiseVoice').values({ tenantId: tx.tenantId, ...row }).execute();

/** The day the reminding job last looked; the row is locked, so that two workers do not tell twice. */
export async function lastLookedOn(tx: Tx): Promise<string | null> {
  return (await tx.db.selectFrom('promiseWatch').select('lookedOn').where('tenantId', '=', tx.tenantId).forUpdate().executeTakeFirst())?.lookedOn ?? null;
}

/** Remembers the day the job looked. */
export const setLookedOn = (tx: Tx, on: string) =>
  tx.db.insertInto('promiseWatch').values({ tenantId: tx.tenantId, lookedOn: on }).onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ lookedOn: on })).execute();
