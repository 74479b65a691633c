import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** A letter that says the same as the leading case's. */
export interface SameLetter {
  readonly suggestionId: string;
  readonly replyId: string;
}

/** The promise is made in these letters too. */
export async function addCases(tx: Tx, promiseId: string, letters: readonly SameLetter[]): Promise<void> {
  if (letters.length === 0) return;
  await tx.db.insertInto('promiseTogether').values(letters.map((letter) => ({ tenantId: tx.tenantId, promiseId, ...letter }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Whether what this letter promises is a promise of the leading case already. */
export const isSaidTogether = async (tx: Tx, replyId: string): Promise<boolean> =>
  (await tx.db.selectFrom('promiseTogether').select('promiseId').where('tenantId', '=', tx.tenantId).where('replyId', '=', replyId).limit(1).executeTakeFirst()) !== undefined;

/** The promises stand for this case no more. */
export const dropCase = (tx: Tx, suggestionId: string) => tx.db.deleteFrom('promiseTogether').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).execute();

/** The leading case is gone and the promise still owed to another: it is that one's from now on, on the public page too. Answers whether there is one. */
export async function passToNext({ db, tenantId }: Tx, promiseId: string): Promise<boolean> {
  const next = await db.selectFrom('promiseTogether').select(['suggestionId', 'replyId']).where('tenantId', '=', tenantId).where('promiseId', '=', promiseId).orderBy('suggestionId').limit(1).executeTakeFirst();
  if (!next) return false;
  await db.deleteFrom('promiseTogether').where('tenantId', '=', tenantId).where('promiseId', '=', promiseId).where('suggestionId', '=', next.suggestionId).execute();
  await db.updateTable('promise').set({ suggestionId: next.suggestionId, replyId: sql`case when reply_id is null then null else ${next.replyId}::uuid end`, version: sql`version + 1` }).where('tenantId', '=', tenantId).where('id', '=', promiseId).execute();
  await db.updateTable('publishedPromise').set({ suggestionId: next.suggestionId }).where('tenantId', '=', tenantId).where('promiseId', '=', promiseId).execute();
  return true;
}
