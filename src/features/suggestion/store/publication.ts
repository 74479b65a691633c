import { type Insertable, type Selectable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { HandlerRole, Topic, WithholdGround } from '../rules.ts';
import type { Letter } from '../rules/reply-classes.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** A check as it was made: what to do, and what is struck out. */
export interface Check {
  readonly id: string;
  readonly decision: 'publish' | 'withhold';
  readonly ground: WithholdGround | null;
  readonly words: string | null;
  readonly terms: readonly string[];
  readonly ranges: readonly string[];
  readonly checkedBy: string | null;
  readonly checkedOn: string;
}

/** Puts a check in the place of one that waits. */
export async function insertCheck(tx: Tx, row: Omit<Row<'publicationCheck'>, 'terms' | 'ranges'> & { terms: readonly string[]; ranges: readonly string[] }): Promise<void> {
  await tx.db.updateTable('publicationCheck').set({ state: 'replaced' }).where('tenantId', '=', tx.tenantId)
    .where('suggestionId', '=', row.suggestionId).where('state', '=', 'waiting').execute();
  await tx.db.insertInto('publicationCheck').values({ tenantId: tx.tenantId, ...row, terms: JSON.stringify(row.terms), ranges: JSON.stringify(row.ranges) }).execute();
}

/** A second person agrees. */
export const confirmCheck = (tx: Tx, id: string, by: string | null, on: string) =>
  tx.db.updateTable('publicationCheck').set({ state: 'confirmed', confirmedBy: by, confirmedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** One check, or null. */
export const findCheck = async (tx: Tx, id: string): Promise<Check | null> =>
  ((await tx.db.selectFrom('publicationCheck').select(['id', 'decision', 'ground', 'words', 'terms', 'ranges', 'checkedBy', 'checkedOn'])
    .where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst()) as Check | undefined) ?? null;

/** Puts the frozen text into public sight, in the place of an earlier one. */
export async function show(tx: Tx, row: Row<'publishedSuggestion'>, on: string): Promise<void> {
  const { id: _, ...change } = row;
  await tx.db.insertInto('publishedSuggestion').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...change, hiddenOn: null })).execute();
  await tx.db.updateTable('withheldSuggestion').set({ liftedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', row.id).where('liftedOn', 'is', null).execute();
}

/** Takes it out of public sight and lists number and ground. */
export async function hide(tx: Tx, row: Row<'withheldSuggestion'>, on: string): Promise<void> {
  const { id: _, ...change } = row;
  await tx.db.insertInto('withheldSuggestion').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...change, liftedOn: null })).execute();
  await tx.db.updateTable('publishedSuggestion').set({ hiddenOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', row.id).where('hiddenOn', 'is', null).execute();
}

/** Since when the public sees it, or null. */
export async function publicSince(tx: Tx, id: string): Promise<string | null> {
  return (await tx.db.selectFrom('publishedSuggestion').select('publishedOn').where('tenantId', '=', tx.tenantId).where('id', '=', id).where('hiddenOn', 'is', null).executeTakeFirst())?.publishedOn ?? null;
}

/** The frozen text with the shapes it was written in. */
export type ShownRow = Omit<Pick<Selectable<DB['publishedSuggestion']>, (typeof shownColumns)[number]>, 'topic' | 'letter' | 'cosignerNames' | 'handlers' | 'replies'> & {
  readonly topic: Topic;
  readonly letter: Letter;
  readonly cosignerNames: string[];
  readonly handlers: { name: string; role: HandlerRole }[];
  readonly replies: {
    officeName: string; issuerName: string; documentNumber: string | null; letter: Letter; letterWords: string; body: string; promisedOn: string | null; whyNoDate: string | null;
    issuedOn: string; faceToFaceOn: string | null;
  }[];
};

const shownColumns = [
  'id', 'termNumber', 'sittingNumber', 'number', 'title', 'topic', 'placeName', 'leadName', 'cosignerNames', 'facts', 'proposal', 'handlers', 'replies', 'letter', 'letterWords',
  'submittedOn', 'assignedOn', 'repliedOn', 'inTime', 'closedOn', 'appraised', 'publishedOn',
] as const;

const shown = (tx: Tx) => tx.db.selectFrom('publishedSuggestion').where('tenantId', '=', tx.tenantId).where('hiddenOn', 'is', null);

/** What the public reads of one. */
export const findShown = async (tx: Tx, id: string): Promise<ShownRow | null> =>
  ((await shown(tx).select(shownColumns).where('id', '=', id).executeTakeFirst()) as ShownRow | undefined) ?? null;

/** How the public narrows its list. */
export interface PublicFilter {
  readonly topic?: string | undefined;
  readonly year?: number | undefined;
  readonly letter?: string | undefined;
  readonly deputyId?: string | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;

/** What the public finds, the latest first. Searched is only the text that is shown. */
export async function listShown(tx: Tx, { topic, year, letter, deputyId, search }: PublicFilter, page: number) {
  let query = shown(tx);
  if (topic) query = query.where('topic', '=', topic);
  if (letter) query = query.where('letter', '=', letter);
  if (deputyId) query = query.where('leadPersonId', '=', deputyId);
  if (year) query = query.where(sql<boolean>`published_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);
  if (search) {
    const pattern = `%${search.replaceAll('\\', '\\\\').replaceAll('%', '\\%').replaceAll('_', '\\_')}%`;
    query = query.where((test) => test.or([test('title', 'like', pattern), test('facts', 'like', pattern), test('proposal', 'like', pattern), test('placeName', 'like', pattern), test('leadName', 'like', pattern)]));
  }
  const rows = await query.select(shownColumns).orderBy('publishedOn', 'desc').orderBy('id', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute() as ShownRow[];
  const { total } = await query.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

const withheldPage = 50;

/** The withheld ones, the latest first: number and ground. */
export async function listWithheld(tx: Tx, year: number | undefined, page: number) {
  let query = tx.db.selectFrom('withheldSuggestion').where('tenantId', '=', tx.tenantId).where('liftedOn', 'is', null);
  if (year) query = query.where(sql<boolean>`withheld_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);
  const rows = await query.select(['termNumber', 'sittingNumber', 'number', 'ground', 'withheldOn']).orderBy('withheldOn', 'desc').orderBy('id', 'desc').limit(withheldPage).offset((page - 1) * withheldPage).execute() as { termNumber: number; sittingNumber: number | null; number: number; ground: WithholdGround; withheldOn: string }[];
  const { total } = await query.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}
