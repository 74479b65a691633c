import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { FieldKey, FoundField, Template, TemplateKind } from '../rules/template.ts';

/** A form as it is kept. */
export interface TemplateRow extends Template {
  readonly number: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly fields: readonly FoundField[];
  readonly missing: readonly FieldKey[];
  readonly encloses: boolean;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  readonly usedBy: string | null;
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
}

const own = ['id', 'version', 'kind', 'state', 'number', 'fileId', 'fileName', 'fields', 'missing', 'encloses', 'uploadedBy', 'uploadedAt', 'usedBy', 'usedAt', 'endedAt'] as const;
const templates = (tx: Tx) => tx.db.selectFrom('letterTemplate').select(own).where('tenantId', '=', tx.tenantId);
const asRow = (row: object): TemplateRow => {
  const one = row as Omit<TemplateRow, 'sound'>;
  return { ...one, sound: one.missing.length === 0 && one.fields.every(({ field }) => field !== null) };
};

/** One form; locked for a verb. */
export async function findTemplate(tx: Tx, id: string, lock: boolean): Promise<TemplateRow | null> {
  const query = templates(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? asRow(row) : null;
}

/** The form new letters of a kind go out in; null for the standard one. */
export async function usedTemplate(tx: Tx, kind: TemplateKind): Promise<TemplateRow | null> {
  const row = await templates(tx).where('kind', '=', kind).where('state', '=', 'used').executeTakeFirst();
  return row ? asRow(row) : null;
}

/** The forms of a kind, the newest first. */
export const templatesOf = async (tx: Tx, kind: TemplateKind): Promise<TemplateRow[]> => (await templates(tx).where('kind', '=', kind).orderBy('number', 'desc').limit(20).execute()).map(asRow);

/** Of which kinds a form of the town's own is in use. */
export const kindsUsed = async (tx: Tx): Promise<string[]> => (await tx.db.selectFrom('letterTemplate').select('kind').where('tenantId', '=', tx.tenantId).where('state', '=', 'used').execute()).map(({ kind }) => kind);

/** Keeps a form that was read; one that waited before waits no more. Answers its number. */
export async function insertTemplate(tx: Tx, row: Pick<TemplateRow, 'id' | 'kind' | 'fileId' | 'fileName' | 'fields' | 'missing' | 'uploadedBy' | 'uploadedAt'>): Promise<number> {
  await endTemplates(tx, row.kind, 'read', row.uploadedBy, row.uploadedAt);
  const { last } = await tx.db.selectFrom('letterTemplate').select(sql<number>`coalesce(max(number), 0)`.as('last')).where('tenantId', '=', tx.tenantId).where('kind', '=', row.kind).executeTakeFirstOrThrow();
  await tx.db.insertInto('letterTemplate').values({ tenantId: tx.tenantId, ...row, fields: JSON.stringify(row.fields), missing: JSON.stringify(row.missing), state: 'read', number: last + 1 }).execute();
  return last + 1;
}

/** Ends whatever form of a kind is in that state. */
export const endTemplates = (tx: Tx, kind: TemplateKind, state: 'read' | 'used', by: string, at: Date) =>
  tx.db.updateTable('letterTemplate').set({ state: 'ended', endedBy: by, endedAt: at, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('kind', '=', kind).where('state', '=', state).execute();

/** New letters of its kind go out in it from now on. */
export const takeIntoUse = (tx: Tx, id: string, row: { encloses: boolean; usedBy: string; usedAt: Date }) =>
  tx.db.updateTable('letterTemplate').set({ ...row, state: 'used', version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** It is used no more. */
export const endTemplate = (tx: Tx, id: string, by: string, at: Date) =>
  tx.db.updateTable('letterTemplate').set({ state: 'ended', endedBy: by, endedAt: at, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
