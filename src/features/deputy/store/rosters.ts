import { type SqlBool, sql } from 'kysely';
import type { DraftState } from '#kernel/sheet-import.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Level } from '../rules.ts';
import type { MandateWords } from '../store.ts';

/** A roster that was read and waits, or what is left of one that was confirmed. */
export interface RosterDraft {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly termNumber: number;
  readonly level: Level;
  readonly fileName: string;
  readonly state: DraftState;
  readonly rowsSealed: Buffer | null;
  readonly goodCount: number;
  readonly doubtfulCount: number;
  readonly badCount: number;
  readonly readAt: Date;
}

const drafts = (tx: Tx) =>
  tx.db.selectFrom('rosterImport')
    .innerJoin('term', (join) => join.onRef('term.tenantId', '=', 'rosterImport.tenantId').onRef('term.id', '=', 'rosterImport.termId'))
    .select(['rosterImport.id', 'rosterImport.version', 'rosterImport.termId', 'term.number as termNumber', 'rosterImport.level', 'rosterImport.fileName', 'rosterImport.state',
      'rosterImport.goodCount', 'rosterImport.doubtfulCount', 'rosterImport.badCount', 'rosterImport.readAt'])
    .where('rosterImport.tenantId', '=', tx.tenantId);

/** One draft with its sealed rows, locked for a verb. */
export async function findDraft(tx: Tx, id: string, lock: boolean): Promise<RosterDraft | null> {
  if (lock) await tx.db.selectFrom('rosterImport').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await drafts(tx).select('rosterImport.rowsSealed').where('rosterImport.id', '=', id).executeTakeFirst()) as RosterDraft | undefined) ?? null;
}

/** The latest drafts, without their rows. */
export const listDrafts = async (tx: Tx): Promise<Omit<RosterDraft, 'rowsSealed'>[]> =>
  (await drafts(tx).where('rosterImport.state', '!=', 'dropped').orderBy('rosterImport.readAt', 'desc').limit(50).execute()) as Omit<RosterDraft, 'rowsSealed'>[];

type Counts = Pick<RosterDraft, 'goodCount' | 'doubtfulCount' | 'badCount'>;

/** Keeps a reading. */
export const insertDraft = (tx: Tx, draft: Counts & Pick<RosterDraft, 'id' | 'termId' | 'level' | 'fileName' | 'readAt'> & { rowsSealed: Buffer; readBy: string | null }) =>
  tx.db.insertInto('rosterImport').values({ tenantId: tx.tenantId, state: 'waiting', ...draft }).execute();

/** Closes a draft; the rows that are still to be mended stay, sealed. */
export const closeDraft = (tx: Tx, id: string, state: 'confirmed' | 'dropped', rowsSealed: Buffer | null, at: Date) =>
  tx.db.updateTable('rosterImport').set({ state, rowsSealed, closedAt: at, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Empties drafts read before an instant: names and phones are kept no longer than somebody works on them. */
export const forgetDrafts = (tx: Tx, before: Date, at: Date) =>
  tx.db.updateTable('rosterImport')
    .set({ rowsSealed: null, state: sql<DraftState>`case state when 'waiting' then 'dropped' else state end`, closedAt: sql<Date>`coalesce(closed_at, ${at})`, version: sql`version + 1` })
    .where('tenantId', '=', tx.tenantId).where('readAt', '<', before).where('rowsSealed', 'is not', null).execute();

/** A person a roster may meet: with a mandate of the term, or with one of its phones. */
export interface MetPerson {
  readonly id: string;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly phoneIndex: Buffer | null;
}

/** Whom a roster of this term may be about. */
export async function personsToMeet(tx: Tx, termId: string, phoneIndexes: readonly Buffer[]): Promise<MetPerson[]> {
  const met = sql<SqlBool>`(exists (select 1 from mandate m where m.tenant_id = person.tenant_id and m.person_id = person.id and m.term_id = ${termId} and m.ended_on is null)
    or person.phone_index = any(${sql.val(phoneIndexes)}::bytea[]))`;
  return (await tx.db.selectFrom('person').select(['id', 'name', 'gender', 'phoneIndex']).where('tenantId', '=', tx.tenantId).where(met).orderBy('id').execute()) as MetPerson[];
}

/** What a roster changes of a mandate: everything but the photo and the consent, which no roster carries. */
export type RosterWords = Omit<MandateWords, 'photoFileId' | 'phonePublic'>;

/** Writes the words of many mandates in one statement. */
export async function updateMany(tx: Tx, rows: readonly (RosterWords & { id: string })[]): Promise<void> {
  if (rows.length === 0) return;
  const said = JSON.stringify(rows.map((row) => ({
    id: row.id, district_id: row.districtId, group_id: row.groupId, elected_by: row.electedBy, card_number: row.cardNumber, elected_on: row.electedOn,
    congress_post: row.congressPost, work_post: row.workPost, party: row.party, education: row.education, ethnicity: row.ethnicity,
    born_on: row.bornOn, born_month_only: row.bornMonthOnly, remark: row.remark,
  })));
  await sql`update mandate m set district_id = s.district_id, group_id = s.group_id, elected_by = s.elected_by, card_number = s.card_number, elected_on = s.elected_on,
      congress_post = s.congress_post, work_post = s.work_post, party = s.party, education = s.education, ethnicity = s.ethnicity,
      born_on = s.born_on, born_month_only = s.born_month_only, remark = s.remark, version = m.version + 1
    from jsonb_to_recordset(${said}::jsonb) as s(id uuid, district_id uuid, group_id uuid, elected_by text, card_number text, elected_on date, congress_post text,
      work_post text, party text, education text, ethnicity text, born_on date, born_month_only boolean, remark text)
    where m.tenant_id = ${tx.tenantId} and m.id = s.id`.execute(tx.db);
}
