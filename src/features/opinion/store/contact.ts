import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { State } from '../rules.ts';
import { notReport } from '../store.ts';

/** How a resident can be reached, as it lies in the table: sealed, with keyed hashes to find it by. */
export interface SealedContact {
  readonly nameSealed: Buffer | null;
  readonly nameIndex: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly addressSealed: Buffer | null;
}

/** What lies in the table for one opinion. */
export interface KeptContact extends SealedContact {
  readonly opinionId: string;
  readonly phoneConfirmedAt: Date | null;
}

/** Writes or replaces the contact of an opinion; another phone is not yet proved. */
export const putContact = (tx: Tx, opinionId: string, contact: SealedContact) =>
  tx.db.insertInto('opinionContact').values({ tenantId: tx.tenantId, opinionId, ...contact })
    .onConflict((conflict) => conflict.columns(['tenantId', 'opinionId']).doUpdateSet({
      ...contact, phoneConfirmedAt: sql`case when opinion_contact.phone_index = excluded.phone_index then opinion_contact.phone_confirmed_at end`,
    })).execute();

/** The resident proved that the phone is his. */
export const setPhoneConfirmed = (tx: Tx, opinionId: string, at: Date) =>
  tx.db.updateTable('opinionContact').set({ phoneConfirmedAt: at }).where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).execute();

/** The contacts of several opinions, as they lie there. */
export const contactsOf = (tx: Tx, opinionIds: readonly string[]): Promise<KeptContact[]> =>
  opinionIds.length === 0 ? Promise.resolve([]) : tx.db.selectFrom('opinionContact').select(['opinionId', 'nameSealed', 'nameIndex', 'phoneSealed', 'phoneIndex', 'addressSealed', 'phoneConfirmedAt'])
    .where('tenantId', '=', tx.tenantId).where('opinionId', 'in', [...opinionIds]).execute();

/** The opinions of whoever gave this name (and this phone), newest first. */
export async function idsByName(tx: Tx, nameIndex: Buffer, phoneIndex: Buffer | null): Promise<string[]> {
  let query = tx.db.selectFrom('opinionContact').select('opinionId').where('tenantId', '=', tx.tenantId).where('nameIndex', '=', nameIndex);
  if (phoneIndex) query = query.where('phoneIndex', '=', phoneIndex);
  return (await query.orderBy('opinionId', 'desc').limit(200).execute()).map((row) => row.opinionId);
}

/** The opinions this phone was left with, newest first. Reports stay out: they are found by receipt or in person alone. */
export const idsByPhone = async (tx: Tx, phoneIndex: Buffer, most: number): Promise<{ id: string; number: string; receivedOn: string; state: State; confirmed: boolean }[]> =>
  (await tx.db.selectFrom('opinionContact').innerJoin('opinion', (join) => join.onRef('opinion.tenantId', '=', 'opinionContact.tenantId').onRef('opinion.id', '=', 'opinionContact.opinionId'))
    .select(['opinion.id', 'number', 'receivedOn', 'state', sql<boolean>`phone_confirmed_at is not null`.as('confirmed')])
    .where('opinionContact.tenantId', '=', tx.tenantId).where('phoneIndex', '=', phoneIndex).where('state', '!=', 'void').where(notReport)
    .orderBy('opinion.id', 'desc').limit(most).execute()) as { id: string; number: string; receivedOn: string; state: State; confirmed: boolean }[];

/** Takes the contact of one opinion away. */
export const dropContact = (tx: Tx, opinionId: string) => tx.db.deleteFrom('opinionContact').where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).execute();

/** Opinions whose residents wait for word on their contact data, the oldest wish first. */
export const erasuresAsked = (tx: Tx, most: number) =>
  tx.db.selectFrom('opinion').innerJoin('opinionContact', (join) => join.onRef('opinionContact.tenantId', '=', 'opinion.tenantId').onRef('opinionContact.opinionId', '=', 'opinion.id'))
    .select(['opinion.id', 'opinion.number']).where('opinion.tenantId', '=', tx.tenantId).where('erasureAskedAt', 'is not', null).orderBy('erasureAskedAt').limit(most).execute();

/** Takes the contacts of opinions away that were finished before this instant; answers how many. */
export async function dropContactsClosedBefore(tx: Tx, before: Date): Promise<number> {
  const finished = tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where('state', 'in', ['closed', 'void']).where('closedAt', '<', before);
  const gone = await tx.db.deleteFrom('opinionContact').where('tenantId', '=', tx.tenantId).where('opinionId', 'in', finished).executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows);
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
