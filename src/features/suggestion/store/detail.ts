import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** The parts of one suggestion that only its own page shows. */
export async function partsOf(tx: Tx, id: string) {
  const { db, tenantId } = tx;
  const paper = await db.selectFrom('suggestion').select([
    'origin', 'suggestedOfficeId', 'confidential', 'mendingWords', 'elsewhereGround', 'elsewhereTo', 'elsewhereWords', 'endedWords', 'preparedWords', 'longGround',
    'rehandleOrderedOn', 'rehandleGround', 'concludedOn', 'concludedWords',
  ]).where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow();
  const cosigners = await db.selectFrom('suggestionCosigner').select(['personId', 'state', 'way', 'answeredOn', 'words'])
    .where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('askedOn').orderBy('personId').execute();
  const assignments = await db.selectFrom('suggestionAssignment').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('id').execute();
  const contacts = await db.selectFrom('suggestionContact').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('metOn').orderBy('id').limit(300).execute();
  const extension = await db.selectFrom('suggestionExtension').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('id', 'desc').executeTakeFirst();
  return { paper, cosigners, assignments, contacts, extension: extension ?? null, replies: await repliesOf(tx, id) };
}

/** The replies of a suggestion, in the order in which they were written. */
export const repliesOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('suggestionReply').selectAll().where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id).orderBy('round').orderBy('id').execute();

/** The deputy's forms. Only for readers who may know them. */
export const appraisalsOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('suggestionAppraisal').selectAll().where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id).orderBy('round').execute();

/** Has the deputy filled in a form? */
export const isAppraised = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.db.selectFrom('suggestionAppraisal').select('id').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id).executeTakeFirst()) !== undefined;

/** The timeline, as far as these audiences may read it. */
export const eventsOf = (tx: Tx, id: string, audiences: readonly string[]) =>
  tx.db.selectFrom('suggestionEvent').select(['at', 'doneOn', 'verb', 'personId', 'officeId', 'words']).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id)
    .where('audience', 'in', [...audiences]).orderBy('id').limit(500).execute();

/** Number and order of the session a suggestion was raised in; null where the term is not known. */
export async function numbersOf(tx: Tx, id: string): Promise<{ termNumber: number; sittingNumber: number | null; number: number } | null> {
  const row = await tx.db.selectFrom('suggestion')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
    .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
    .select(['term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number'])
    .where('suggestion.tenantId', '=', tx.tenantId).where('suggestion.id', '=', id).executeTakeFirst();
  return row && row.number !== null ? { ...row, number: row.number } : null;
}

/** Are these all opinions of this town? */
export async function knowOpinions(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const row = await tx.db.selectFrom('opinion').select((count) => count.fn.countAll<number>().as('known'))
    .where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).executeTakeFirstOrThrow();
  return Number(row.known) === new Set(ids).size;
}
