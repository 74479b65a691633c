import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { PublicState, Reason, Want, answers, ways } from '../rules.ts';
import { isMadeIn, standsFor } from './cases.ts';

type Typed<T extends keyof DB, More> = Omit<Selectable<DB[T]>, keyof More> & More;
/** Rows with the words the database checks as the types the program knows. */
export type VoiceRow = Typed<'promiseVoice', { answer: (typeof answers)[number]; way: (typeof ways)[number] }>;
export type AskRow = Typed<'promiseAsk', { wanted: Want; reason: Reason | null; state: 'asked' | 'granted' | 'refused' | 'lapsed' }>;
export type ShownRow = Typed<'publishedPromise', { state: PublicState; reason: Reason | null }>;

/** What only the page of a promise shows, for several at once. */
export async function partsOf(tx: Tx, ids: readonly string[]) {
  const { db, tenantId } = tx;
  const among = [...ids];
  if (among.length === 0) return { words: [], asks: [], voices: [], events: [], shown: [] };
  return {
    words: await db.selectFrom('promise').select(['id', 'claimWords', 'spentYuan', 'reasonWords', 'endedWords']).where('tenantId', '=', tenantId).where('id', 'in', among).execute(),
    asks: await db.selectFrom('promiseAsk').selectAll().where('tenantId', '=', tenantId).where('promiseId', 'in', among).where('state', '=', 'asked').execute() as AskRow[],
    voices: await db.selectFrom('promiseVoice').selectAll().where('tenantId', '=', tenantId).where('promiseId', 'in', among).orderBy('id').execute() as VoiceRow[],
    events: await db.selectFrom('promiseEvent').selectAll().where('tenantId', '=', tenantId).where('promiseId', 'in', among).orderBy('id').limit(1000).execute(),
    shown: await db.selectFrom('publishedPromise').selectAll().where('tenantId', '=', tenantId).where('promiseId', 'in', among).where('hiddenOn', 'is', null).execute() as ShownRow[],
  };
}

/** Which office made each of these promises, whoever owes it now. */
export async function firstOffices(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db.selectFrom('promiseEvent').select(['promiseId', 'officeId']).where('tenantId', '=', tx.tenantId).where('promiseId', 'in', [...ids]).where('verb', '=', 'issue').execute();
  return new Map(rows.map(({ promiseId, officeId }) => [promiseId, officeId]));
}

/** Promises written with a reply that is not issued yet, and the one its day became, if it did. */
export const ofReply = (tx: Tx, replyId: string) =>
  tx.db.selectFrom('promise').select(['id', 'state', 'source', 'dueOn']).where('tenantId', '=', tx.tenantId).where('replyId', '=', replyId).where('state', '!=', 'void').orderBy('id').execute();

/** The days of what was written down of a reply, also where it was void: somebody has looked at them. */
export const promisedDays = async (tx: Tx, replyId: string): Promise<string[]> =>
  (await tx.db.selectFrom('promise').select(['firstDueOn', 'dueOn']).where('tenantId', '=', tx.tenantId).where('replyId', '=', replyId).execute()).flatMap(({ firstDueOn, dueOn }) => [firstDueOn, dueOn]);

/** What a reply promises beside the day it names, as it was first written. */
export const spelledOutIn = (tx: Tx, replyId: string) =>
  tx.db.selectFrom('promise').select(['what', 'quantity', 'amountYuan', 'firstDueOn']).where('tenantId', '=', tx.tenantId)
    .where(isMadeIn(replyId)).where('source', '=', 'spelledOut').where('state', '!=', 'void').orderBy('firstDueOn').orderBy('id').limit(20).execute();

/** The open promise that an earlier reply of this office became by its day; null where none is open. */
export const earlierByDay = (tx: Tx, suggestionId: string, officeId: string, open: readonly string[]) =>
  tx.db.selectFrom('promise').select('id').where('tenantId', '=', tx.tenantId).where('officeId', '=', officeId).where('source', '=', 'replyDay')
    .where(standsFor(suggestionId))
    .where('state', 'in', [...open]).orderBy('id', 'desc').executeTakeFirst();
