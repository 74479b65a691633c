import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';

/** A seal as it is kept. */
export interface SealRow {
  readonly id: string;
  readonly version: number;
  readonly officeId: string | null;
  readonly fileId: string;
  readonly setAt: Date;
  readonly removedAt: Date | null;
}

const own = ['id', 'version', 'officeId', 'fileId', 'setAt', 'removedAt'] as const;
const rows = (tx: Tx) => tx.db.selectFrom('sealImage').select(own).where('tenantId', '=', tx.tenantId);

/** One seal, in use or not; locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<SealRow | null> {
  const query = rows(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The seals in use. */
export const inUse = (tx: Tx): Promise<SealRow[]> => rows(tx).where('removedAt', 'is', null).execute();

/** The seal in use of this office, of the congress for null. */
export async function sealOf(tx: Tx, officeId: string | null): Promise<SealRow | null> {
  const query = rows(tx).where('removedAt', 'is', null);
  return (await (officeId === null ? query.where('officeId', 'is', null) : query.where('officeId', '=', officeId)).executeTakeFirst()) ?? null;
}

/** Takes a seal out of use; the row stays. */
export const remove = (tx: Tx, id: string, at: Date) =>
  tx.db.updateTable('sealImage').set({ removedAt: at, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Writes a seal that is used from now on. */
export const insert = (tx: Tx, seal: { id: string; officeId: string | null; fileId: string; setBy: string | null; setAt: Date }) =>
  tx.db.insertInto('sealImage').values({ tenantId: tx.tenantId, ...seal }).execute();
