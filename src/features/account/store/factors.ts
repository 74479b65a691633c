import { type Kysely, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';

/** A passkey as its owner sees it. */
export interface PasskeyShown {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** What an account proves itself with beside the password. */
export interface Factors {
  readonly totp: boolean;
  readonly passkeys: readonly PasskeyShown[];
  readonly codesLeft: number;
}

/** The factors of an account that are in use. */
export async function factorsOf(db: Kysely<DB>, accountId: string): Promise<Factors> {
  const totp = await db.selectFrom('totp').select('accountId').where('accountId', '=', accountId).where('confirmedAt', 'is not', null).executeTakeFirst();
  const passkeys = await db.selectFrom('passkey').select(['id', 'name', 'createdAt', 'usedAt']).where('accountId', '=', accountId).orderBy('createdAt').execute();
  const codes = await db.selectFrom('recoveryCode').select(sql<number>`count(*)`.as('left')).where('accountId', '=', accountId).where('usedAt', 'is', null).executeTakeFirstOrThrow();
  return { totp: totp !== undefined, passkeys, codesLeft: codes.left };
}

/** The code generator of an account, confirmed or not. */
export const findTotp = (db: Kysely<DB>, accountId: string) =>
  db.selectFrom('totp').select(['secretSealed', 'confirmedAt']).where('accountId', '=', accountId).executeTakeFirst();

/** Begins a code generator in place of one that was never confirmed; false when one is in use. */
export async function beginTotp(db: Kysely<DB>, totp: { accountId: string; secretSealed: Buffer; createdAt: Date }): Promise<boolean> {
  const { secretSealed, createdAt } = totp;
  const row = await db.insertInto('totp').values(totp)
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet({ secretSealed, createdAt, lastStep: 0 }).where('totp.confirmedAt', 'is', null))
    .returning('accountId').executeTakeFirst();
  return row !== undefined;
}

/** Uses a code's step up; false when that step or a later one was used before. Of many at once, one is told true. */
export async function useTotpStep(db: Kysely<DB>, accountId: string, step: number): Promise<boolean> {
  const row = await db.updateTable('totp').set({ lastStep: step }).where('accountId', '=', accountId).where('confirmedAt', 'is not', null).where('lastStep', '<', step)
    .returning('accountId').executeTakeFirst();
  return row !== undefined;
}

/** Takes a begun code generator into use; its first code is used up with it. */
export async function confirmTotp(db: Kysely<DB>, accountId: string, step: number, at: Date): Promise<boolean> {
  const row = await db.updateTable('totp').set({ confirmedAt: at, lastStep: step }).where('accountId', '=', accountId).where('confirmedAt', 'is', null)
    .returning('accountId').executeTakeFirst();
  return row !== undefined;
}

/** Takes a code generator away. */
export const dropTotp = (db: Kysely<DB>, accountId: string) => db.deleteFrom('totp').where('accountId', '=', accountId).execute();

/** A passkey as proving needs it. */
export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  readonly credential: string;
  readonly publicKey: Buffer;
  readonly signCount: number;
}

/** A passkey by the credential the browser names. */
export async function findPasskey(db: Kysely<DB>, credential: string): Promise<Passkey | null> {
  return (await db.selectFrom('passkey').select(['id', 'accountId', 'credential', 'publicKey', 'signCount']).where('credential', '=', credential).executeTakeFirst()) ?? null;
}

/** The credentials of an account, so that a browser offers or leaves out the right ones. */
export const credentialsOf = async (db: Kysely<DB>, accountId: string): Promise<string[]> =>
  (await db.selectFrom('passkey').select('credential').where('accountId', '=', accountId).orderBy('createdAt').execute()).map((row) => row.credential);

/** Writes a passkey; false when the credential is there already. */
export async function insertPasskey(db: Kysely<DB>, passkey: Passkey & { name: string; createdAt: Date }): Promise<boolean> {
  const row = await db.insertInto('passkey').values(passkey).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return row !== undefined;
}

/** Notes a use; false when the counter went back, which a copied key would do. */
export async function usePasskey(db: Kysely<DB>, id: string, signCount: number, at: Date): Promise<boolean> {
  const row = await db.updateTable('passkey').set({ signCount, usedAt: at }).where('id', '=', id)
    .where(sql<SqlBool>`(sign_count < ${signCount}::bigint or (sign_count = 0 and ${signCount}::bigint = 0))`)
    .returning('id').executeTakeFirst();
  return row !== undefined;
}

/** Takes a passkey of this account away. */
export const dropPasskey = (db: Kysely<DB>, accountId: string, id: string) => db.deleteFrom('passkey').where('accountId', '=', accountId).where('id', '=', id).execute();

/** Puts new recovery codes in place of all former ones. */
export async function replaceCodes(db: Kysely<DB>, accountId: string, codeHashes: readonly Buffer[], at: Date): Promise<void> {
  await db.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute();
  if (codeHashes.length > 0) await db.insertInto('recoveryCode').values(codeHashes.map((codeHash) => ({ accountId, codeHash, createdAt: at }))).execute();
}

/** Uses a recovery code up; false when it is unknown or used. Of many at once, one is told true. */
export async function useRecoveryCode(db: Kysely<DB>, accountId: string, codeHash: Buffer, at: Date): Promise<boolean> {
  const row = await db.updateTable('recoveryCode').set({ usedAt: at }).where('accountId', '=', accountId).where('codeHash', '=', codeHash).where('usedAt', 'is', null)
    .returning('accountId').executeTakeFirst();
  return row !== undefined;
}

/** Takes everything away an account proved itself with beside the password. */
export async function dropFactors(db: Kysely<DB>, accountId: string): Promise<void> {
  await dropTotp(db, accountId);
  await db.deleteFrom('passkey').where('accountId', '=', accountId).execute();
  await replaceCodes(db, accountId, [], new Date(0));
}
