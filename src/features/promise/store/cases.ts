// 并案 `joint`: a promise made in the letter of the leading case stands for each case that followed it. Table promise_together holds those others.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** The cases for which the promise of this row stands: its own, and the joint ones. */
export const caseRowsOf = (row: 'promise' | 'p'): RawBuilder<unknown> =>
  sql`(select ${sql.ref(`${row}.suggestion_id`)} union all select j.suggestion_id from promise_together j where j.tenant_id = ${sql.ref(`${row}.tenant_id`)} and j.promise_id = ${sql.ref(`${row}.id`)})`;

const inOwnOrJoint = (table: 'promise' | 'published_promise', id: 'id' | 'promise_id', column: 'suggestion_id' | 'reply_id', value: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${table}.${column}`)} = ${value} or ${sql.ref(`${table}.${id}`)} in (
    select j.promise_id from promise_together j where j.tenant_id = ${sql.ref(`${table}.tenant_id`)} and ${sql.ref(`j.${column}`)} = ${value}))`;

/** The promise of this row stands for that case. */
export const standsFor = (suggestionId: string): RawBuilder<SqlBool> => inOwnOrJoint('promise', 'id', 'suggestion_id', suggestionId);
/** The same of what the public reads. */
export const shownStandsFor = (suggestionId: string): RawBuilder<SqlBool> => inOwnOrJoint('published_promise', 'promise_id', 'suggestion_id', suggestionId);
/** The promise of this row is made in that letter. */
export const isMadeIn = (replyId: string): RawBuilder<SqlBool> => inOwnOrJoint('promise', 'id', 'reply_id', replyId);

/** Each promise beside each of its cases, for statements that begin there. */
export const promisesByCase = '(select tenant_id, id as promise_id, suggestion_id from promise union all select tenant_id, promise_id, suggestion_id from promise_together)';

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
export const isSaidInLeadingLetter = async (tx: Tx, replyId: string): Promise<boolean> =>
  (await tx.db.selectFrom('promiseTogether').select('promiseId').where('tenantId', '=', tx.tenantId).where('replyId', '=', replyId).limit(1).executeTakeFirst()) !== undefined;

/** The promises stand for this case no more. */
export const dropCase = (tx: Tx, suggestionId: string) => tx.db.deleteFrom('promiseTogether').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).execute();

/** The case that is next among those a promise stands for. */
export interface NextCase extends SameLetter {
  readonly title: string;
}

/** The leading case is gone: the promise is the next one's from now on. Null where there is no other. */
export async function passToNext({ db, tenantId }: Tx, promiseId: string): Promise<NextCase | null> {
  const next = await db.selectFrom('promiseTogether as joint').innerJoin('suggestion', (join) => join.onRef('suggestion.tenantId', '=', 'joint.tenantId').onRef('suggestion.id', '=', 'joint.suggestionId'))
    .select(['joint.suggestionId', 'joint.replyId', 'suggestion.title']).where('joint.tenantId', '=', tenantId).where('joint.promiseId', '=', promiseId).orderBy('joint.suggestionId').limit(1).executeTakeFirst();
  if (!next) return null;
  await db.deleteFrom('promiseTogether').where('tenantId', '=', tenantId).where('promiseId', '=', promiseId).where('suggestionId', '=', next.suggestionId).execute();
  await db.updateTable('promise').set({ suggestionId: next.suggestionId, replyId: sql`case when reply_id is null then null else ${next.replyId}::uuid end` }).where('tenantId', '=', tenantId).where('id', '=', promiseId).execute();
  return next;
}
