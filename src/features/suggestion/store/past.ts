import { type Insertable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { nameDots } from '#kernel/names.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { State } from '../rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** A number of the books that a list may name again. */
export interface TakenNumber {
  readonly id: string;
  readonly state: string;
  readonly isLate: boolean;
  readonly termId: string;
  readonly sittingId: string | null;
  readonly number: number;
  readonly title: string;
  readonly facts: string;
  readonly kind: string;
  readonly topic: string;
  readonly placeCode: string;
  readonly publicConsent: boolean;
  readonly leadPersonId: string;
  readonly submittedOn: string | null;
  readonly assignedOn: string | null;
  readonly dueOn: string | null;
  readonly repliedOn: string | null;
  readonly closedOn: string | null;
  readonly cosignerIds: readonly string[];
  readonly offices: readonly { readonly officeId: string; readonly role: string; readonly issuer: string }[];
  readonly replies: readonly { readonly id: string; readonly officeId: string; readonly state: string; readonly letter: string; readonly body: string; readonly promisedOn: string | null; readonly documentNumber: string | null; readonly signer: string | null }[];
  readonly result: string | null;
}

/** The suggestions of these terms that bear one of these numbers, locked against other imports by the caller. */
export async function takenNumbers(tx: Tx, termIds: readonly string[], numbers: readonly number[]): Promise<TakenNumber[]> {
  if (termIds.length === 0 || numbers.length === 0) return [];
  const { rows } = await sql<TakenNumber>`select s.id, s.state, s.late_entered_at is not null as is_late, s.term_id, s.sitting_id, s.number, s.title, s.facts, s.kind, s.topic, s.place_code, s.public_consent, s.lead_person_id,
      s.submitted_on, s.assigned_on, s.due_on, s.replied_on, s.closed_on,
      coalesce((select json_agg(c.person_id order by c.person_id) from suggestion_cosigner c where c.tenant_id = s.tenant_id and c.suggestion_id = s.id), '[]'::json) as cosigner_ids,
      coalesce((select json_agg(json_build_object('officeId', a.office_id, 'role', a.role, 'issuer', a.issuer) order by a.id) from suggestion_assignment a where a.tenant_id = s.tenant_id and a.suggestion_id = s.id), '[]'::json) as offices,
      coalesce((select json_agg(json_build_object('id', r.id, 'officeId', r.office_id, 'state', r.state, 'letter', r.letter, 'body', r.body, 'promisedOn', r.promised_on, 'documentNumber', r.document_number, 'signer', r.signer) order by r.id)
        from suggestion_reply r where r.tenant_id = s.tenant_id and r.suggestion_id = s.id), '[]'::json) as replies,
      (select p.result from suggestion_appraisal p where p.tenant_id = s.tenant_id and p.suggestion_id = s.id and p.round = 1) as result
    from suggestion s where s.tenant_id = ${tx.tenantId} and s.term_id = any(${termIds}::uuid[]) and s.number = any(${numbers}::int[])`.execute(tx.db);
  return rows;
}

/** People who lead a case entered afterwards, by these names: they may hold no mandate that is known here. */
export async function formerLeads(tx: Tx, names: readonly string[]): Promise<{ personId: string; name: string }[]> {
  const { rows } = await sql<{ personId: string; name: string }>`select distinct p.id as person_id, p.name from person p join suggestion s on s.tenant_id = p.tenant_id and s.lead_person_id = p.id
    where p.tenant_id = ${tx.tenantId} and s.late_entered_at is not null and regexp_replace(p.name, ${`[[:space:]${nameDots}]`}, '', 'g') = any(${names}::text[])`.execute(tx.db);
  return rows;
}

/** Many new papers, in one statement. */
export const insertPapers = (tx: Tx, rows: readonly Row<'suggestion'>[]) => tx.db.insertInto('suggestion').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();

/** What a second import may change of a paper. */
export interface PaperWords {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly kind: string;
  readonly topic: string;
  readonly placeCode: string;
  readonly publicConsent: boolean;
  readonly leadPersonId: string;
  readonly submittedOn: string;
  readonly assignedOn: string;
  readonly dueOn: string;
  readonly repliedOn: string;
  readonly closedOn: string;
  readonly lateDraftId: string | null;
  readonly lateRow: number | null;
}

/** Puts many papers right in one statement; `state` where it changes. */
export const amendPapers = (tx: Tx, rows: readonly (PaperWords & { readonly state: State | null })[], now: Date, by: string | null) =>
  sql`update suggestion s set title = x.title, facts = x.facts, kind = x.kind, topic = x.topic, place_code = x."placeCode", public_consent = x."publicConsent", lead_person_id = x."leadPersonId", submitted_on = x."submittedOn",
      accepted_on = x."assignedOn", assigned_on = x."assignedOn", due_on = x."dueOn", replied_on = x."repliedOn", closed_on = x."closedOn", late_draft_id = x."lateDraftId", late_row = x."lateRow",
      late_entered_at = ${now}, late_entered_by = ${by}, state = coalesce(x.state, s.state), ended_words = null, version = s.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, state text, title text, facts text, kind text, topic text, "placeCode" text, "publicConsent" boolean, "leadPersonId" uuid, "submittedOn" date, "assignedOn" date, "dueOn" date,
      "repliedOn" date, "closedOn" date, "lateDraftId" uuid, "lateRow" int)
    where s.tenant_id = ${tx.tenantId} and s.id = x.id`.execute(tx.db);

/** Who signed and who handled, as the list has it now. */
export async function replaceSharers(tx: Tx, suggestionIds: readonly string[], cosigners: readonly Row<'suggestionCosigner'>[], shares: readonly Row<'suggestionAssignment'>[]): Promise<void> {
  if (suggestionIds.length > 0) {
    await tx.db.deleteFrom('suggestionCosigner').where('tenantId', '=', tx.tenantId).where('suggestionId', 'in', [...suggestionIds]).execute();
    await tx.db.deleteFrom('suggestionAssignment').where('tenantId', '=', tx.tenantId).where('suggestionId', 'in', [...suggestionIds]).execute();
  }
  if (cosigners.length > 0) await tx.db.insertInto('suggestionCosigner').values(cosigners.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
  if (shares.length > 0) await tx.db.insertInto('suggestionAssignment').values(shares.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** Writes many replies in one statement; one that is there is put right and keeps its id, which promises refer to. */
export async function putReplies(tx: Tx, rows: readonly (Row<'suggestionReply'> & { id: string })[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.insertInto('suggestionReply').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet((row) => ({
      officeId: row.ref('excluded.officeId'), state: row.ref('excluded.state'), issuer: row.ref('excluded.issuer'), body: row.ref('excluded.body'), scheme: row.ref('excluded.scheme'), letter: row.ref('excluded.letter'), letterWords: row.ref('excluded.letterWords'),
      promisedOn: row.ref('excluded.promisedOn'), whyNoDate: row.ref('excluded.whyNoDate'), signer: row.ref('excluded.signer'), documentNumber: row.ref('excluded.documentNumber'), issuedOn: row.ref('excluded.issuedOn'), dueOn: row.ref('excluded.dueOn'),
    }))).execute();
}

/** Answers of offices that a case which stands again does not name any more: kept, and nobody's answer. */
export const layAside = (tx: Tx, ids: readonly string[]) => sql`update suggestion_reply set state = 'draft' where tenant_id = ${tx.tenantId} and id = any(${sql.val(ids)}::uuid[])`.execute(tx.db);

/** Forms as the list tells them; one that was entered before is never changed. */
export async function addForms(tx: Tx, rows: readonly Row<'suggestionAppraisal'>[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('suggestionAppraisal').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).onConflict((conflict) => conflict.columns(['tenantId', 'suggestionId', 'round']).doNothing()).execute();
}
