import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Answer, AnswerKind, Pack, PackState } from './rules.ts';

/** The items this town added to the standard checklist, in the order it added them. */
export const addedItems = (tx: Tx): Promise<{ id: string; asks: string }[]> =>
  tx.db.selectFrom('inspectionItem').select(['id', 'asks']).where('tenantId', '=', tx.tenantId).where('droppedAt', 'is', null).where('onlyLists', '=', false).orderBy('id').limit(100).execute();

/** Those, and what some checklist in use asks for beside them. */
export const itemsAsked = (tx: Tx): Promise<{ id: string; asks: string; onlyLists: boolean }[]> =>
  tx.db.selectFrom('inspectionItem as item').select(['item.id', 'item.asks', 'item.onlyLists']).where('item.tenantId', '=', tx.tenantId).where('item.droppedAt', 'is', null)
    .where((of) => of.or([of('item.onlyLists', '=', false), of.exists(of.selectFrom('inspectionListItem as line').select('line.listId').whereRef('line.tenantId', '=', 'item.tenantId').where('line.itemKey', '=', sql<string>`item.id::text`))]))
    .orderBy('item.id').limit(900).execute();

/** Adds items. */
export const insertItems = (tx: Tx, rows: readonly { id: string; asks: string; onlyLists: boolean; addedBy: string; addedAt: Date }[]) => tx.db.insertInto('inspectionItem').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();

/** Asks it no more; what was answered stays. */
export const dropItem = (tx: Tx, id: string, droppedAt: Date) => tx.db.updateTable('inspectionItem').set({ droppedAt }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** An answer given by hand, with who gave it. */
export interface AnswerRow extends Answer {
  readonly words: string | null;
  readonly byName: string;
  readonly answeredOn: string;
}

const answers = (tx: Tx) => tx.db.selectFrom('inspectionAnswer')
  .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'inspectionAnswer.tenantId').onRef('person.id', '=', 'inspectionAnswer.answeredBy'))
  .select(['inspectionAnswer.id', 'inspectionAnswer.year', 'inspectionAnswer.itemKey', 'inspectionAnswer.kind', 'inspectionAnswer.words', 'inspectionAnswer.answeredOn', 'inspectionAnswer.withdrawnAt', 'person.name as byName'])
  .where('inspectionAnswer.tenantId', '=', tx.tenantId);

/** The answers by hand that stand for a year, by item. */
export async function answersOf(tx: Tx, year: number): Promise<Map<string, AnswerRow>> {
  const rows = await answers(tx).where('inspectionAnswer.year', '=', year).where('inspectionAnswer.withdrawnAt', 'is', null).execute();
  return new Map(rows.map(({ withdrawnAt, kind, ...row }) => [row.itemKey, { ...row, kind: kind as AnswerKind, version: 1, withdrawn: withdrawnAt !== null }]));
}

/** One answer, locked for a verb. */
export async function findAnswer(tx: Tx, id: string): Promise<Answer | null> {
  const row = await tx.db.selectFrom('inspectionAnswer').select(['id', 'year', 'itemKey', 'kind', 'withdrawnAt']).where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? { id: row.id, version: 1, year: row.year, itemKey: row.itemKey, kind: row.kind as AnswerKind, withdrawn: row.withdrawnAt !== null } : null;
}

/** Writes an answer down. */
export const insertAnswer = (tx: Tx, row: { id: string; year: number; itemKey: string; kind: AnswerKind; words: string | null; answeredBy: string; answeredOn: string }) =>
  tx.db.insertInto('inspectionAnswer').values({ tenantId: tx.tenantId, ...row }).execute();

/** It stands no longer. */
export const withdrawAnswer = (tx: Tx, id: string, withdrawnAt: Date) => tx.db.updateTable('inspectionAnswer').set({ withdrawnAt }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** A day somebody announced, and the checklist he brings; null for the standard one. */
export interface Visit {
  readonly id: string;
  readonly year: number;
  readonly visitOn: string;
  readonly visitor: string;
  readonly listId: string | null;
}

const visits = (tx: Tx) => tx.db.selectFrom('inspectionVisit').select(['id', 'year', 'visitOn', 'visitor', 'listId']).where('tenantId', '=', tx.tenantId).where('calledOffAt', 'is', null);

/** Visits that are to come, the next first. */
export const visitsFrom = (tx: Tx, today: string): Promise<Visit[]> => visits(tx).where('visitOn', '>=', today).orderBy('visitOn').orderBy('id').limit(50).execute();

/** The visit, if it is still expected, locked for a verb. */
export const findVisit = async (tx: Tx, id: string): Promise<Visit | null> => (await visits(tx).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;

/** Notes a visit. */
export const insertVisit = (tx: Tx, row: Visit & { notedBy: string; notedAt: Date }) => tx.db.insertInto('inspectionVisit').values({ tenantId: tx.tenantId, ...row }).execute();

/** Nobody comes. */
export const callOff = (tx: Tx, id: string, calledOffAt: Date) => tx.db.updateTable('inspectionVisit').set({ calledOffAt }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Another checklist is brought. */
export const pointVisit = (tx: Tx, id: string, listId: string | null) => tx.db.updateTable('inspectionVisit').set({ listId }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

const packs = (tx: Tx) => tx.db.selectFrom('inspectionPack').where('inspectionPack.tenantId', '=', tx.tenantId);

/** One pack. */
export async function findPack(tx: Tx, id: string): Promise<Pack | null> {
  const row = await packs(tx).select(['id', 'version', 'year', 'listId', 'state']).where('id', '=', id).executeTakeFirst();
  return row ? { ...row, state: row.state as PackState } : null;
}

/** Is one being made that was asked for since? */
export const packRunning = async (tx: Tx, since: Date): Promise<boolean> => (await packs(tx).select('id').where('state', '=', 'asked').where('askedAt', '>=', since).executeTakeFirst()) !== undefined;

/** The packs made last. */
export const lastPacks = (tx: Tx, most: number) => packs(tx).leftJoin('inspectionList as list', (join) => join.onRef('list.tenantId', '=', 'inspectionPack.tenantId').onRef('list.id', '=', 'inspectionPack.listId'))
  .select(['inspectionPack.id', 'year', 'list.name as list', 'state', 'doneCount', 'itemCount', 'inspectionPack.askedBy', 'askedAt', 'inspectionPack.madeAt', 'fileId', 'fileCount', 'byteCount']).orderBy('inspectionPack.id', 'desc').limit(most).execute();

/** Packs asked for before this instant were never finished. */
export const giveUpPacks = (tx: Tx, before: Date) => tx.db.updateTable('inspectionPack').set({ state: 'failed', version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('state', '=', 'asked').where('askedAt', '<', before).execute();

/** Asks for one. */
export const insertPack = (tx: Tx, row: { id: string; year: number; listId: string | null; itemCount: number; askedBy: string; askedAt: Date }) => tx.db.insertInto('inspectionPack').values({ tenantId: tx.tenantId, ...row, state: 'asked' }).execute();

/** How many items are done. */
export const setProgress = (tx: Tx, id: string, doneCount: number) => tx.db.updateTable('inspectionPack').set({ doneCount }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('state', '=', 'asked').execute();

/** It is there; answers false where another worker was sooner. */
export async function setReady(tx: Tx, id: string, made: { fileId: string; fileCount: number; byteCount: number; madeAt: Date }): Promise<boolean> {
  const done = await tx.db.updateTable('inspectionPack').set({ ...made, state: 'ready', doneCount: sql`item_count`, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('state', '=', 'asked').executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** It could not be made. */
export const setFailed = (tx: Tx, id: string) => tx.db.updateTable('inspectionPack').set({ state: 'failed', version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).where('state', '=', 'asked').execute();

/** Lets packs made before this instant go; answers their files. */
export async function letPacksGo(tx: Tx, before: Date): Promise<string[]> {
  const due = await packs(tx).select(['id', 'fileId']).where('state', '=', 'ready').where('madeAt', '<', before).execute();
  if (due.length === 0) return [];
  await tx.db.updateTable('inspectionPack').set({ state: 'gone', fileId: null, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', 'in', due.map(({ id }) => id)).execute();
  return due.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));
}

/** Notes that somebody takes a pack away. */
export const insertTaking = (tx: Tx, row: { id: string; packId: string; takenBy: string; takenOn: string }) => tx.db.insertInto('inspectionTaking').values({ tenantId: tx.tenantId, ...row }).execute();

/** Did this person take this pack today? */
export const tookToday = async (tx: Tx, packId: string, personId: string, today: string): Promise<boolean> =>
  (await tx.db.selectFrom('inspectionTaking').select('id').where('tenantId', '=', tx.tenantId).where('packId', '=', packId).where('takenBy', '=', personId).where('takenOn', '=', today).executeTakeFirst()) !== undefined;

/** The file of a pack that is there. */
export const packFile = async (tx: Tx, id: string): Promise<string | null> => (await packs(tx).select('fileId').where('id', '=', id).where('state', '=', 'ready').executeTakeFirst())?.fileId ?? null;
