import { type Insertable, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { indexTerms } from '#kernel/plain-text.ts';
import type { Tx } from '#platform/db/connect.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;
/** Columns of the paper that may change. */
export type SuggestionChange = Omit<Updateable<DB['suggestion']>, 'tenantId' | 'id' | 'version'>;

/** Entries in the timeline of several papers, in one statement. */
export async function insertEvents(tx: Tx, rows: readonly Row<'suggestionEvent'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('suggestionEvent').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** A new paper. */
export const insert = (tx: Tx, row: Row<'suggestion'>) => tx.db.insertInto('suggestion').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes the paper and moves its version on. */
export const update = (tx: Tx, id: string, change: SuggestionChange) =>
  tx.db.updateTable('suggestion').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Makes the words of papers findable; the index lives apart from them. */
export async function indexAll(tx: Tx, papers: readonly { readonly id: string; readonly text: string }[]): Promise<void> {
  if (papers.length === 0) return;
  const values = papers.map(({ id, text }) => {
    const terms = [...new Set(indexTerms(text))].map((term) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' ');
    return { tenantId: tx.tenantId, suggestionId: id, tsv: sql<string>`${terms}::tsvector` };
  });
  await tx.db.insertInto('suggestionSearch').values(values)
    .onConflict((conflict) => conflict.columns(['tenantId', 'suggestionId']).doUpdateSet({ tsv: sql`excluded.tsv` })).execute();
}

/** Makes the words of one paper findable. */
export const indexWords = (tx: Tx, id: string, text: string): Promise<void> => indexAll(tx, [{ id, text }]);

/** The same with the replies that went out: whoever may see the paper may read them. */
export async function indexWithReplies(tx: Tx, paper: { readonly id: string; readonly title: string; readonly facts: string; readonly proposal: string }): Promise<void> {
  const replies = await tx.db.selectFrom('suggestionReply').select('body').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', paper.id).where('state', '=', 'issued').execute();
  await indexWords(tx, paper.id, [paper.title, paper.facts, paper.proposal, ...replies.map(({ body }) => body)].join('\n'));
}

/** The opinions it was written from. */
export async function replaceOrigins(tx: Tx, suggestionId: string, opinionIds: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('suggestionOrigin').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).execute();
  const rows = [...new Set(opinionIds)].map((opinionId) => ({ tenantId: tx.tenantId, suggestionId, opinionId }));
  if (rows.length > 0) await tx.db.insertInto('suggestionOrigin').values(rows).execute();
}

/** The opinions by their ids. */
export const originsOf = async (tx: Tx, suggestionId: string): Promise<string[]> =>
  (await tx.db.selectFrom('suggestionOrigin').select('opinionId').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).orderBy('opinionId').execute())
    .map(({ opinionId }) => opinionId);

/** Adds an entry to the timeline. */
export const insertEvent = (tx: Tx, row: Row<'suggestionEvent'>) => tx.db.insertInto('suggestionEvent').values({ tenantId: tx.tenantId, ...row }).execute();

/** Asks deputies to sign too; those asked before stay as they are. */
export async function askToSign(tx: Tx, suggestionId: string, personIds: readonly string[], on: string): Promise<void> {
  const rows = personIds.map((personId) => ({ tenantId: tx.tenantId, suggestionId, personId, state: 'asked', askedOn: on }));
  if (rows.length > 0) await tx.db.insertInto('suggestionCosigner').values(rows).onConflict((conflict) => conflict.columns(['tenantId', 'suggestionId', 'personId']).doNothing()).execute();
}

type CosignerChange = Omit<Updateable<DB['suggestionCosigner']>, 'tenantId' | 'suggestionId' | 'personId'>;

/** Changes one co-signer, or (`personId` null) all who are in a state. */
export async function setCosigners(tx: Tx, suggestionId: string, which: { personId?: string; state?: string }, change: CosignerChange): Promise<void> {
  let query = tx.db.updateTable('suggestionCosigner').set(change).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId);
  if (which.personId) query = query.where('personId', '=', which.personId);
  if (which.state) query = query.where('state', '=', which.state);
  await query.execute();
}

/** Offices' shares, proposed or given. */
export async function insertAssignments(tx: Tx, rows: readonly Row<'suggestionAssignment'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('suggestionAssignment').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** A proposal that another one replaces was never an act; it is taken away. */
export const dropProposals = (tx: Tx, suggestionId: string) =>
  tx.db.deleteFrom('suggestionAssignment').where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('state', '=', 'proposed').execute();

type AssignmentChange = Omit<Updateable<DB['suggestionAssignment']>, 'tenantId' | 'id' | 'suggestionId'>;

/** Changes one office's share. */
export const setAssignment = (tx: Tx, id: string, change: AssignmentChange) =>
  tx.db.updateTable('suggestionAssignment').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** What a co-handler has written. */
export const coOpinionOf = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.db.selectFrom('suggestionAssignment').select('coOpinion').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst())?.coOpinion ?? null;

/** What was proposed, with the words the subject does not carry. */
export const proposalsOf = (tx: Tx, suggestionId: string) =>
  tx.db.selectFrom('suggestionAssignment').select(['id', 'officeId', 'role', 'part', 'issuer']).where('tenantId', '=', tx.tenantId)
    .where('suggestionId', '=', suggestionId).where('state', '=', 'proposed').orderBy('id').execute();

/** A word with the deputy, or an attempt. */
export const insertContact = (tx: Tx, row: Row<'suggestionContact'>) => tx.db.insertInto('suggestionContact').values({ tenantId: tx.tenantId, ...row }).execute();

type ContactChange = Pick<Updateable<DB['suggestionContact']>, 'state' | 'disputeWords' | 'voidWords' | 'voidedOn' | 'voidedBy'>;

/** What the deputy says of a contact, or why it is void; what was logged is never changed. */
export const setContact = (tx: Tx, id: string, change: ContactChange) =>
  tx.db.updateTable('suggestionContact').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** An office asks for more time. */
export const insertExtension = (tx: Tx, row: Row<'suggestionExtension'>) => tx.db.insertInto('suggestionExtension').values({ tenantId: tx.tenantId, ...row }).execute();

/** Answers the extension that waits, and tells its ground. */
export const answerExtension = (tx: Tx, suggestionId: string, answer: { state: string; answeredOn: string; answerWords: string | null }) =>
  tx.db.updateTable('suggestionExtension').set(answer).where('tenantId', '=', tx.tenantId).where('suggestionId', '=', suggestionId).where('state', '=', 'asked')
    .returning('ground').executeTakeFirstOrThrow();

type ReplyChange = Omit<Updateable<DB['suggestionReply']>, 'tenantId' | 'id' | 'suggestionId'>;

/** Writes the reply of an office and round, or changes the one that is not issued yet. */
export async function saveReply(tx: Tx, row: Row<'suggestionReply'>): Promise<void> {
  const { id: _, suggestionId: _s, officeId: _o, round: _r, ...change } = row;
  await tx.db.insertInto('suggestionReply').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'suggestionId', 'officeId', 'round']).doUpdateSet(change)).execute();
}

/** Changes a reply that exists. */
export const setReply = (tx: Tx, id: string, change: ReplyChange) =>
  tx.db.updateTable('suggestionReply').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** The numbers and the signer of the letters this organ sent last, the newest first: what the next one begins with. */
export async function lastLetters(tx: Tx, { officeId, issuer }: { officeId: string; issuer: string }): Promise<{ documentNumber: string | null; signer: string | null }[]> {
  let query = tx.db.selectFrom('suggestionReply').select(['documentNumber', 'signer']).where('tenantId', '=', tx.tenantId).where('issuer', '=', issuer).where('state', '=', 'issued').where('lateEntry', '=', false);
  if (issuer !== 'townGovernment') query = query.where('officeId', '=', officeId);
  return query.orderBy('issuedAt', 'desc').limit(50).execute();
}

/** Keeps a form; it is never changed. */
export const insertAppraisal = (tx: Tx, row: Row<'suggestionAppraisal'>) => tx.db.insertInto('suggestionAppraisal').values({ tenantId: tx.tenantId, ...row }).execute();

/** The day the reminding job last looked; the row is locked, so that two workers do not tell twice. */
export async function lastLookedOn(tx: Tx): Promise<string | null> {
  return (await tx.db.selectFrom('suggestionWatch').select('lookedOn').where('tenantId', '=', tx.tenantId).forUpdate().executeTakeFirst())?.lookedOn ?? null;
}

/** Remembers the day the job looked. */
export const setLookedOn = (tx: Tx, on: string) =>
  tx.db.insertInto('suggestionWatch').values({ tenantId: tx.tenantId, lookedOn: on }).onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ lookedOn: on })).execute();
