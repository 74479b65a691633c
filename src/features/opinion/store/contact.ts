import type { Tx } from '#platform/db/connect.ts';

/** How a resident can be reached, as it lies in the table: sealed, with keyed hashes to find it by. */
export interface SealedContact {
  readonly nameSealed: Buffer | null;
  readonly nameIndex: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly addressSealed: Buffer | null;
}

/** Writes or replaces the contact of an opinion. */
export const putContact = (tx: Tx, opinionId: string, contact: SealedContact) =>
  tx.db.insertInto('opinionContact').values({ tenantId: tx.tenantId, opinionId, ...contact })
    .onConflict((conflict) => conflict.columns(['tenantId', 'opinionId']).doUpdateSet(contact)).execute();

/** The contacts of several opinions, as they lie there. */
export const contactsOf = (tx: Tx, opinionIds: readonly string[]): Promise<(SealedContact & { opinionId: string })[]> =>
  opinionIds.length === 0 ? Promise.resolve([]) : tx.db.selectFrom('opinionContact').select(['opinionId', 'nameSealed', 'nameIndex', 'phoneSealed', 'phoneIndex', 'addressSealed'])
    .where('tenantId', '=', tx.tenantId).where('opinionId', 'in', [...opinionIds]).execute();

/** The opinions of whoever gave this name (and this phone), newest first. */
export async function idsByName(tx: Tx, nameIndex: Buffer, phoneIndex: Buffer | null): Promise<string[]> {
  let query = tx.db.selectFrom('opinionContact').select('opinionId').where('tenantId', '=', tx.tenantId).where('nameIndex', '=', nameIndex);
  if (phoneIndex) query = query.where('phoneIndex', '=', phoneIndex);
  return (await query.orderBy('opinionId', 'desc').limit(200).execute()).map((row) => row.opinionId);
}

/** The opinion a link belongs to. */
export async function idBySecret(tx: Tx, secretHash: Buffer): Promise<string | null> {
  const row = await tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where('secretHash', '=', secretHash).executeTakeFirst();
  return row?.id ?? null;
}

/** The opinion of a number with the hash of its code; a miss runs the same statement as a hit. */
export async function codeOf(tx: Tx, number: string): Promise<{ id: string; codeHash: Buffer } | null> {
  const row = await tx.db.selectFrom('opinion').select(['id', 'codeHash']).where('tenantId', '=', tx.tenantId).where('number', '=', number).executeTakeFirst();
  return row ?? null;
}
