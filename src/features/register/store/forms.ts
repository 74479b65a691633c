import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { RegisterKey } from '../rules.ts';
import type { Form, FormState, ReadColumn } from '../rules/form.ts';

/** An own form as it is kept. */
export interface FormRow extends Form {
  readonly number: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly signature: string | null;
  readonly merged: boolean;
  readonly columns: readonly ReadColumn[];
  readonly readBy: string;
  readonly readAt: Date;
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
  /** The county's form it was made of. */
  readonly countyFormId: string | null;
}

const forms = (tx: Tx) => tx.db.selectFrom('registerForm').select(['id', 'version', 'register', 'state', 'number', 'fileId', 'fileName', 'title', 'signature', 'merged', 'columns', 'readBy', 'readAt', 'usedAt', 'endedAt', 'countyFormId', sql<boolean>`offered_at is not null`.as('offered')]).where('tenantId', '=', tx.tenantId);

/** One form; locked for a verb. */
export async function findForm(tx: Tx, id: string, lock: boolean): Promise<FormRow | null> {
  const query = forms(tx).where('id', '=', id);
  return ((await (lock ? query.forUpdate() : query).executeTakeFirst()) as FormRow | undefined) ?? null;
}

/** The form a register is printed by; null for its standard columns. */
export const usedForm = async (tx: Tx, register: string): Promise<FormRow | null> => ((await forms(tx).where('register', '=', register).where('state', '=', 'used').executeTakeFirst()) as FormRow | undefined) ?? null;

/** The forms of a register, the newest first. */
export const formsOf = async (tx: Tx, register: RegisterKey): Promise<FormRow[]> => (await forms(tx).where('register', '=', register).orderBy('number', 'desc').limit(20).execute()) as FormRow[];

/** Keeps a form that was read; one that waited before waits no more. Answers its number. */
export async function insertForm(tx: Tx, row: Pick<FormRow, 'id' | 'fileId' | 'fileName' | 'title' | 'signature' | 'merged' | 'columns' | 'readBy' | 'readAt'> & { readonly register: RegisterKey }): Promise<number> {
  await endForms(tx, row.register, 'read', row.readBy, row.readAt);
  const { last } = await tx.db.selectFrom('registerForm').select(sql<number>`coalesce(max(number), 0)`.as('last')).where('tenantId', '=', tx.tenantId).where('register', '=', row.register).executeTakeFirstOrThrow();
  await tx.db.insertInto('registerForm').values({ tenantId: tx.tenantId, ...row, columns: JSON.stringify(row.columns), state: 'read', number: last + 1 }).execute();
  return last + 1;
}

const over = (by: string, at: Date) => ({ state: 'ended', endedBy: by, endedAt: at, offeredAt: null, offeredBy: null, version: sql<number>`version + 1` }) as const;

/** Ends whatever form of the register is in that state; what is ended is offered to nobody. */
export const endForms = (tx: Tx, register: string, state: FormState, by: string, at: Date) =>
  tx.db.updateTable('registerForm').set(over(by, at)).where('tenantId', '=', tx.tenantId).where('register', '=', register).where('state', '=', state).execute();

/** The register is printed by it from now on. */
export const takeIntoUse = (tx: Tx, id: string, { columns, ...row }: Pick<FormRow, 'title' | 'signature' | 'columns'> & { readonly usedBy: string; readonly usedAt: Date }) =>
  tx.db.updateTable('registerForm').set({ ...row, columns: JSON.stringify(columns), state: 'used', version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** It is used no more. */
export const endForm = (tx: Tx, id: string, by: string, at: Date) =>
  tx.db.updateTable('registerForm').set(over(by, at)).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
