import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Amendment, RegisterKey } from './rules.ts';

/** One amendment; locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Amendment | null> {
  const query = tx.db.selectFrom('registerAmendment').select(['id', 'version', 'amendedBy', sql<boolean>`withdrawn_at is not null`.as('withdrawn')]).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** A standing amendment as the register shows it. */
export interface AmendedCell extends Amendment {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly original: string;
  readonly words: string;
  readonly reason: string;
  readonly amendedAt: Date;
  readonly byName: string;
}

/** What was amended in these rows and stands, in one statement. */
export const amendedIn = (tx: Tx, register: RegisterKey, rowKeys: readonly string[]): Promise<AmendedCell[]> =>
  tx.db.selectFrom('registerAmendment').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'registerAmendment.tenantId').onRef('person.id', '=', 'registerAmendment.amendedBy'))
    .select(['registerAmendment.id', 'registerAmendment.version', 'amendedBy', 'rowKey', 'columnKey', 'original', 'words', 'reason', 'amendedAt', 'person.name as byName', sql<boolean>`false`.as('withdrawn')])
    .where('registerAmendment.tenantId', '=', tx.tenantId).where('register', '=', register).where('rowKey', '=', sql<string>`any(${sql.val(rowKeys)})`).where('withdrawnAt', 'is', null).execute();

/** What is written of a new amendment. */
export interface NewAmendment {
  readonly id: string;
  readonly register: RegisterKey;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly original: string;
  readonly words: string;
  readonly reason: string;
  readonly amendedBy: string;
  readonly amendedAt: Date;
}

/** Writes an amendment; an earlier one of the same cell stands no more and stays in the books. */
export async function amend(tx: Tx, row: NewAmendment): Promise<void> {
  await tx.db.updateTable('registerAmendment').set({ withdrawnAt: row.amendedAt, withdrawnBy: row.amendedBy, version: sql`version + 1` })
    .where('tenantId', '=', tx.tenantId).where('register', '=', row.register).where('rowKey', '=', row.rowKey).where('columnKey', '=', row.columnKey).where('withdrawnAt', 'is', null).execute();
  await tx.db.insertInto('registerAmendment').values({ tenantId: tx.tenantId, ...row }).execute();
}

/** Takes an amendment back. */
export const withdraw = (tx: Tx, id: string, by: string | null, at: Date) =>
  tx.db.updateTable('registerAmendment').set({ withdrawnAt: at, withdrawnBy: by, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Which register was opened, for whom and on what ground. */
export interface Opening {
  readonly id: string;
  readonly register: RegisterKey;
  readonly period: string;
  readonly stationId: string | null;
  readonly deputyPersonId: string | null;
  readonly ground: string;
  readonly openedBy: string;
  readonly openedOn: string;
  readonly openedAt: Date;
}

/** Writes down that somebody opened the sealed volume. */
export const open = (tx: Tx, row: Opening) => tx.db.insertInto('registerOpening').values({ tenantId: tx.tenantId, ...row }).execute();

/** One opening, or null. */
export const opening = async (tx: Tx, id: string): Promise<Opening | null> =>
  ((await tx.db.selectFrom('registerOpening').select(['id', 'register', 'period', 'stationId', 'deputyPersonId', 'ground', 'openedBy', 'openedOn', 'openedAt'])
    .where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst()) as Opening | undefined) ?? null;
