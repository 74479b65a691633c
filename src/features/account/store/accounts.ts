import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

/** An account as signing in needs it. */
export interface Account {
  readonly id: string;
  readonly kind: 'staff' | 'deputy';
  readonly signInName: string | null;
  readonly passwordHash: string | null;
  readonly passwordSetAt: Date | null;
  readonly mustChangePassword: boolean;
  readonly phoneIndex: Buffer | null;
}

/** Where an account acts, and as whom. */
export interface Link {
  readonly tenantId: string;
  readonly personId: string;
}

const columns = ['id', 'kind', 'signInName', 'passwordHash', 'passwordSetAt', 'mustChangePassword', 'phoneIndex'] as const;

type Key = { readonly id: string } | { readonly signInName: string } | { readonly phoneIndex: Buffer };

/** An open account by id, name or phone. Accounts are global: `db` is that of a transaction or the bare one. */
export async function findAccount(db: Kysely<DB>, key: Key): Promise<Account | null> {
  let query = db.selectFrom('account').select(columns).where('closedAt', 'is', null);
  if ('id' in key) query = query.where('id', '=', key.id);
  else if ('signInName' in key) query = query.where('signInName', '=', key.signInName);
  else query = query.where('phoneIndex', '=', key.phoneIndex);
  return ((await query.executeTakeFirst()) as Account | undefined) ?? null;
}

/** Opens an account; answers false when the name or phone is another open account's. */
export async function insertAccount(tx: Tx, account: Omit<Account, 'passwordSetAt' | 'mustChangePassword'> & { mustChangePassword: boolean; at: Date }): Promise<boolean> {
  const { at, ...columnsOf } = account;
  const row = await tx.db.insertInto('account').values({ ...columnsOf, passwordSetAt: account.passwordHash ? at : null, createdAt: at })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return row !== undefined;
}

/** Opens deputies' accounts, in one statement; answers which were opened: the others' phone is another open account's. */
export async function insertAccounts(tx: Tx, accounts: readonly { id: string; phoneIndex: Buffer | null }[], at: Date): Promise<Set<string>> {
  if (accounts.length === 0) return new Set();
  const rows = await tx.db.insertInto('account').values(accounts.map((one) => ({ ...one, kind: 'deputy', signInName: null, passwordHash: null, passwordSetAt: null, mustChangePassword: false, createdAt: at })))
    .onConflict((conflict) => conflict.doNothing()).returning('id').execute();
  return new Set(rows.map(({ id }) => id));
}

/** The open accounts of these phones, and whether somebody of this tenant acts by them already. */
export async function accountsByPhone(tx: Tx, phoneIndexes: readonly Buffer[]): Promise<{ id: string; phoneIndex: Buffer; isTakenHere: boolean }[]> {
  if (phoneIndexes.length === 0) return [];
  const taken = sql<boolean>`exists (select from account_link l where l.account_id = account.id and l.tenant_id = ${tx.tenantId})`;
  return (await tx.db.selectFrom('account').select(['id', 'phoneIndex', taken.as('isTakenHere')]).where('closedAt', 'is', null).where('phoneIndex', 'in', [...phoneIndexes]).execute()) as { id: string; phoneIndex: Buffer; isTakenHere: boolean }[];
}

/** Ties people of this tenant to accounts, in one statement. */
export async function linkAll(tx: Tx, links: readonly { accountId: string; personId: string }[]): Promise<void> {
  if (links.length > 0) await tx.db.insertInto('accountLink').values(links.map((one) => ({ tenantId: tx.tenantId, ...one }))).execute();
}

/** Ties a person of this tenant to an account. */
export const link = (tx: Tx, accountId: string, personId: string) =>
  tx.db.insertInto('accountLink').values({ accountId, tenantId: tx.tenantId, personId }).execute();

/** Takes this tenant's person off an account. */
export const unlink = (tx: Tx, accountId: string) =>
  tx.db.deleteFrom('accountLink').where('accountId', '=', accountId).where('tenantId', '=', tx.tenantId).execute();

/** The tenants an account acts in, by their codes. */
export const linksOf = (db: Kysely<DB>, accountId: string): Promise<Link[]> =>
  db.selectFrom('accountLink').innerJoin('tenant', 'tenant.id', 'accountLink.tenantId').select(['accountLink.tenantId', 'accountLink.personId'])
    .where('accountLink.accountId', '=', accountId).orderBy('tenant.code').execute();

/** Gives an account another phone, or none. */
export const setPhone = (tx: Tx, accountId: string, phoneIndex: Buffer | null) =>
  tx.db.updateTable('account').set({ phoneIndex, version: sql`version + 1` }).where('id', '=', accountId).execute();

/** Closes an account for good: its name and phone are free again, the record stays. */
export const closeAccount = (tx: Tx, accountId: string, at: Date) =>
  tx.db.updateTable('account').set({ closedAt: at, version: sql`version + 1` }).where('id', '=', accountId).execute();

/** Sets a password and keeps the former one, so that it is not used again soon. */
export async function setPassword(db: Kysely<DB>, accountId: string, password: { id: string; hash: string; mustChange: boolean; at: Date }): Promise<void> {
  await sql`insert into password_past (account_id, id, password_hash, at)
    select id, ${password.id}, password_hash, ${password.at} from account where id = ${accountId} and password_hash is not null`.execute(db);
  await db.updateTable('account').set({ passwordHash: password.hash, passwordSetAt: password.at, mustChangePassword: password.mustChange, version: sql`version + 1` })
    .where('id', '=', accountId).execute();
}

/** The last passwords before the present one, newest first. */
export async function pastPasswords(db: Kysely<DB>, accountId: string, count: number): Promise<string[]> {
  const rows = await db.selectFrom('passwordPast').select('passwordHash').where('accountId', '=', accountId).orderBy('at', 'desc').orderBy('id', 'desc').limit(count).execute();
  return rows.map((row) => row.passwordHash);
}

/**
 * Ends every session of these accounts in the verb's own transaction, so that a role and what it opened end together.
 * A session that acts in another tenant ends too: it may act there by a post held here. So do sign-ins half way.
 */
export async function endSessions(db: Kysely<DB>, accountIds: readonly string[]): Promise<void> {
  const theirs = sql<string>`any(${sql.val(accountIds)})`;
  await db.deleteFrom('session').where('accountId', '=', theirs).execute();
  await db.deleteFrom('signInStep').where('accountId', '=', theirs).execute();
}

/** The open account of somebody the provider knows, or null. */
export async function accountOfIdentity(db: Kysely<DB>, identity: string): Promise<Account | null> {
  const row = await db.selectFrom('accountIdentity').select('accountId').where('identity', '=', identity).executeTakeFirst();
  return row ? findAccount(db, { id: row.accountId }) : null;
}

/** Links an account to what the provider calls its owner; false when that is another account's. One account, one identity. */
export async function linkIdentity(db: Kysely<DB>, accountId: string, identity: string, at: Date): Promise<boolean> {
  await unlinkIdentity(db, accountId);
  const row = await db.insertInto('accountIdentity').values({ identity, accountId, linkedAt: at }).onConflict((conflict) => conflict.doNothing()).returning('identity').executeTakeFirst();
  return row !== undefined;
}

/** Takes the link away. */
export const unlinkIdentity = (db: Kysely<DB>, accountId: string) => db.deleteFrom('accountIdentity').where('accountId', '=', accountId).execute();

/** A valid card. */
export interface Card {
  readonly id: string;
  readonly accountId: string;
  readonly tenantId: string;
  readonly pinHash: string;
  readonly sessionHash: Buffer | null;
}

/** Writes a new card of this tenant. */
export const insertCard = (tx: Tx, card: { id: string; accountId: string; secretHash: Buffer; pinHash: string; issuedAt: Date }) =>
  tx.db.insertInto('signInCard').values({ tenantId: tx.tenantId, ...card }).execute();

/** Revokes the account’s card of this tenant. */
export const revokeCards = (tx: Tx, accountId: string, at: Date) =>
  tx.db.updateTable('signInCard').set({ revokedAt: at }).where('accountId', '=', accountId).where('tenantId', '=', tx.tenantId).where('revokedAt', 'is', null).execute();

/** A valid card by the secret in its QR code. */
export async function findCard(db: Kysely<DB>, secretHash: Buffer): Promise<Card | null> {
  const row = await db.selectFrom('signInCard').select(['id', 'accountId', 'tenantId', 'pinHash', 'sessionHash']).where('secretHash', '=', secretHash).where('revokedAt', 'is', null).executeTakeFirst();
  return row ?? null;
}

/** Notes the session a card now holds open and ends the former one; false when the card was revoked in the meantime. */
export async function holdByCard(db: Kysely<DB>, cardId: string, sessionHash: Buffer, at: Date): Promise<boolean> {
  const card = await db.selectFrom('signInCard').select('sessionHash').where('id', '=', cardId).where('revokedAt', 'is', null).forUpdate().executeTakeFirst();
  if (!card) return false;
  if (card.sessionHash) await db.deleteFrom('session').where('tokenHash', '=', card.sessionHash).execute();
  await db.updateTable('signInCard').set({ sessionHash, usedAt: at }).where('id', '=', cardId).execute();
  return true;
}

/** Is this session one that a card holds open? */
export const isHeldByCard = async (db: Kysely<DB>, sessionHash: Buffer): Promise<boolean> =>
  (await db.selectFrom('signInCard').select('id').where('sessionHash', '=', sessionHash).executeTakeFirst()) !== undefined;

/** Drops codes that ended before this instant, for they open nothing any more; answers how many. */
export const dropCodes = async (db: Kysely<DB>, before: Date): Promise<number> => Number((await db.deleteFrom('phoneCode').where('endsAt', '<', before).executeTakeFirstOrThrow()).numDeletedRows);

/** The person of this tenant who is linked to the same account as that person of another tenant, or null. */
export async function sharedPerson(tx: Tx, of: { tenantId: string; personId: string }): Promise<string | null> {
  const row = await tx.db.selectFrom('accountLink as other').innerJoin('accountLink as own', 'own.accountId', 'other.accountId').innerJoin('account', 'account.id', 'other.accountId').select('own.personId')
    .where('own.tenantId', '=', tx.tenantId).where('other.tenantId', '=', of.tenantId).where('other.personId', '=', of.personId).where('account.closedAt', 'is', null).executeTakeFirst();
  return row?.personId ?? null;
}
