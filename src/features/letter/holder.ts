import { findOffice } from '#features/office/public.ts';
import { isOpen } from '#features/office/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { SealHolder, SealImage } from './rules.ts';
import { find } from './store.ts';

/** Whose seal it would be; null for an office there is not. */
export async function holderOf(tx: Tx, officeId: string | null): Promise<SealHolder | null> {
  if (officeId === null) return { officeId, officeKind: null, writesOutward: true };
  const office = await findOffice(tx, officeId);
  return office && { officeId, officeKind: office.kind, writesOutward: office.writesOutward && isOpen(office) };
}

/** A seal with whose it is. */
export async function findSeal(tx: Tx, id: string, lock: boolean): Promise<SealImage | null> {
  const row = await find(tx, id, lock);
  const holder = row && await holderOf(tx, row.officeId);
  return row && holder && { ...holder, id: row.id, version: row.version, fileId: row.fileId, removedAt: row.removedAt };
}
