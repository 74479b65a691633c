import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { RegisterKey } from '../rules.ts';
import type { CountyForm, ReadColumn } from '../rules/form.ts';

/** A form the county offers, as it is copied. */
export interface OfferedForm {
  readonly id: string;
  readonly register: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly signature: string | null;
  readonly merged: boolean;
  readonly columns: readonly ReadColumn[];
}

/** The county's form as it lies in a town. */
export interface CountyFormRow extends CountyForm, Omit<OfferedForm, 'id' | 'register'> {
  readonly fromName: string;
  readonly fromId: string;
  readonly carriedAt: Date;
}

/** The forms this county offers its towns now. */
export const offeredForms = async (tx: Tx): Promise<OfferedForm[]> =>
  (await tx.db.selectFrom('registerForm').select(['id', 'register', 'fileId', 'fileName', 'title', 'signature', 'merged', 'columns']).where('tenantId', '=', tx.tenantId).where('state', '=', 'used').where('offeredAt', 'is not', null).orderBy('id').execute()) as unknown as OfferedForm[];

/** A form is offered to the towns, or no more. */
export const setOffered = (tx: Tx, id: string, change: { offeredAt: Date; offeredBy: string } | { offeredAt: null; offeredBy: null }) =>
  tx.db.updateTable('registerForm').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

const copies = (tx: Tx) => tx.db.selectFrom('registerCountyForm').select(['id', 'version', 'register', 'fromName', 'fromId', 'fileId', 'fileName', 'title', 'signature', 'merged', 'columns', 'carriedAt', sql<boolean>`withdrawn_at is not null`.as('withdrawn')]).where('tenantId', '=', tx.tenantId);

/** Which of the county's forms lie here, by their ids there, standing or withdrawn. */
export const copiesHere = async (tx: Tx): Promise<string[]> => (await tx.db.selectFrom('registerCountyForm').select('fromId').where('tenantId', '=', tx.tenantId).execute()).map(({ fromId }) => fromId);

/** One copy, locked for a verb. */
export const findCopy = async (tx: Tx, id: string): Promise<CountyFormRow | null> => ((await copies(tx).where('id', '=', id).forUpdate().executeTakeFirst()) as unknown as CountyFormRow | undefined) ?? null;

/** The form the county offers for a register now; null where it offers none. */
export const offeredHere = async (tx: Tx, register: RegisterKey): Promise<CountyFormRow | null> =>
  ((await copies(tx).where('register', '=', register).where('withdrawnAt', 'is', null).executeTakeFirst()) as unknown as CountyFormRow | undefined) ?? null;

/** Keeps a copy. */
export const insertCopy = (tx: Tx, { columns, ...row }: Omit<OfferedForm, 'id'> & { readonly id: string; readonly fromTenantId: string; readonly fromName: string; readonly fromId: string; readonly carriedAt: Date }) =>
  tx.db.insertInto('registerCountyForm').values({ tenantId: tx.tenantId, ...row, columns: JSON.stringify(columns) }).execute();

/** What the county offers no more is withdrawn here; what it offers again stands again. */
export async function standAsOffered(tx: Tx, offeredIds: readonly string[], at: Date): Promise<void> {
  const offered = sql<boolean>`from_id = any(${sql.val([...offeredIds])}::uuid[])`;
  await tx.db.updateTable('registerCountyForm').set({ withdrawnAt: at, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('withdrawnAt', 'is', null).where(sql<boolean>`not ${offered}`).execute();
  await tx.db.updateTable('registerCountyForm').set({ withdrawnAt: null, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('withdrawnAt', 'is not', null).where(offered).execute();
}

/** The register is printed by the county's form from now on: a version of the town's own, made of the copy. Answers its number. */
export async function useCopy(tx: Tx, row: { readonly id: string; readonly by: string; readonly at: Date }, { id: countyFormId, register, fileId, fileName, title, signature, merged, columns }: CountyFormRow): Promise<number> {
  const { last } = await tx.db.selectFrom('registerForm').select(sql<number>`coalesce(max(number), 0)`.as('last')).where('tenantId', '=', tx.tenantId).where('register', '=', register).executeTakeFirstOrThrow();
  const shape = { register, fileId, fileName, title, signature, merged, columns: JSON.stringify(columns) };
  await tx.db.insertInto('registerForm').values({ tenantId: tx.tenantId, id: row.id, ...shape, state: 'used', number: last + 1, readBy: row.by, readAt: row.at, usedBy: row.by, usedAt: row.at, countyFormId }).execute();
  return last + 1;
}
