import { type Selectable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { AssignmentState, ConfirmWay, ContactState, CosignerState, ElsewhereGround, HandlerRole, Issuer, KeyGround, LongGround, Mark, Origin, contactKinds, contactWays } from '../rules.ts';
import type { Letter } from '../rules/reply-classes.ts';

type Typed<T extends keyof DB, More> = Omit<Selectable<DB[T]>, keyof More> & More;

/** Rows with the words the database checks as the types the program knows. */
export type PaperRow = Pick<Typed<'suggestion', { origin: Origin; longGround: LongGround | null; keyGround: KeyGround | null; elsewhereGround: ElsewhereGround | null }>, (typeof paperColumns)[number]> & { readonly residentsWait: boolean };
export type CosignerRow = Typed<'suggestionCosigner', { state: CosignerState; way: ConfirmWay | null }>;
export type AssignmentRow = Typed<'suggestionAssignment', { role: HandlerRole; state: AssignmentState; issuer: Issuer; takenFrom: readonly string[] | null }>;
export type ContactRow = Typed<'suggestionContact', { kind: (typeof contactKinds)[number]; way: (typeof contactWays)[number]; state: ContactState }>;
export type ExtensionRow = Typed<'suggestionExtension', { ground: LongGround; state: 'asked' | 'granted' | 'refused' }>;
export type ReplyRow = Typed<'suggestionReply', { state: 'draft' | 'ready' | 'issued'; issuer: Issuer; letter: Letter }>;
export type AppraisalRow = Typed<'suggestionAppraisal', { attitude: Mark; result: Mark }>;

const paperColumns = [
  'origin', 'suggestedOfficeId', 'confidential', 'mendingWords', 'elsewhereGround', 'elsewhereTo', 'elsewhereWords', 'endedWords', 'preparedWords', 'longGround', 'keyOn', 'keyGround',
  'rehandleOrderedOn', 'rehandleGround', 'concludedOn', 'concludedWords', 'motionId', 'motionLabel', 'facts', 'proposal', 'lateEnteredAt', 'lateEnteredBy',
] as const;

const waiting = sql<boolean>`(exists (select from suggestion_origin o where o.tenant_id = suggestion.tenant_id and o.suggestion_id = suggestion.id)
  or exists (select from suggestion_arrival a where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and a.origin_numbers <> '[]'::jsonb))`;

/** The parts of one suggestion that only its own page shows. */
export async function partsOf(tx: Tx, id: string) {
  const { db, tenantId } = tx;
  const { leadPersonId, ...paper } = await db.selectFrom('suggestion').select(['leadPersonId', ...paperColumns]).select(waiting.as('residentsWait')).where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow() as PaperRow & { leadPersonId: string };
  const cosigners = await db.selectFrom('suggestionCosigner').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).where('personId', '!=', leadPersonId).orderBy('askedOn').orderBy('personId').execute() as CosignerRow[];
  const assignments = await db.selectFrom('suggestionAssignment').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('id').execute() as AssignmentRow[];
  const contacts = await db.selectFrom('suggestionContact').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('metOn').orderBy('id').limit(300).execute() as ContactRow[];
  const extension = (await db.selectFrom('suggestionExtension').selectAll().where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('id', 'desc').executeTakeFirst() as ExtensionRow | undefined) ?? null;
  return { paper, cosigners, assignments, contacts, extension, replies: await repliesOf(tx, id) };
}

/** The replies of a suggestion, in the order in which they were written. */
export const repliesOf = async (tx: Tx, id: string) =>
  await tx.db.selectFrom('suggestionReply').selectAll().where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id).orderBy('round').orderBy('id').execute() as ReplyRow[];

/** The day of the presidium's opinion on a second 不满意, or null. */
export const concludedOn = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.db.selectFrom('suggestion').select('concludedOn').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow()).concludedOn;

/** The deputy's forms. Only for readers who may know them. */
export const appraisalsOf = async (tx: Tx, id: string) =>
  await tx.db.selectFrom('suggestionAppraisal').selectAll().where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id).orderBy('round').execute() as AppraisalRow[];

/** The timeline, as far as these audiences may read it. */
export const eventsOf = (tx: Tx, id: string, audiences: readonly string[]) =>
  tx.db.selectFrom('suggestionEvent').select(['at', 'doneOn', 'verb', 'personId', 'officeId', 'words']).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', id)
    .where('audience', 'in', [...audiences]).orderBy('id').limit(500).execute();

/** A number and where it was given. */
export interface Numbers {
  readonly termNumber: number;
  readonly sittingNumber: number | null;
  readonly number: number;
}

/** Number and order of the session a suggestion was raised in; null where the term is not known. */
export async function numbersOf(tx: Tx, id: string): Promise<Numbers | null> {
  const row = await tx.db.selectFrom('suggestion')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'suggestion.tenantId').onRef('term.id', '=', 'suggestion.termId'))
    .leftJoin('sitting', (join) => join.onRef('sitting.tenantId', '=', 'suggestion.tenantId').onRef('sitting.id', '=', 'suggestion.sittingId'))
    .select(['term.number as termNumber', 'sitting.number as sittingNumber', 'suggestion.number'])
    .where('suggestion.tenantId', '=', tx.tenantId).where('suggestion.id', '=', id).executeTakeFirst();
  return row && row.number !== null ? { ...row, number: row.number } : null;
}

/** The opinions a suggestion was written from, by their numbers. */
export const originNumbers = (tx: Tx, id: string) =>
  tx.db.selectFrom('suggestionOrigin')
    .innerJoin('opinion', (join) => join.onRef('opinion.tenantId', '=', 'suggestionOrigin.tenantId').onRef('opinion.id', '=', 'suggestionOrigin.opinionId'))
    .select(['opinion.id', 'opinion.number']).where('suggestionOrigin.tenantId', '=', tx.tenantId).where('suggestionOrigin.suggestionId', '=', id).orderBy('opinion.number').limit(50).execute();

/** The motion it came of, or null. */
export const motionBehind = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.db.selectFrom('suggestion').select('motionId').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst())?.motionId ?? null;

/** Do residents stand behind one of these, here or in the house it came from? */
export const residentsWait = async (tx: Tx, ...ids: string[]): Promise<boolean> =>
  (await tx.db.selectFrom('suggestion').select('id').where('tenantId', '=', tx.tenantId).where('id', 'in', ids).where(waiting).executeTakeFirst()) !== undefined;

/** Are these all opinions of this town? */
export async function knowOpinions(tx: Tx, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const row = await tx.db.selectFrom('opinion').select((count) => count.fn.countAll<number>().as('known'))
    .where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).executeTakeFirstOrThrow();
  return Number(row.known) === new Set(ids).size;
}
