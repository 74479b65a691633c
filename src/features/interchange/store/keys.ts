import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { ApiKey } from '../rules.ts';

const own = ['id', 'version', 'revokedAt'] as const;

/** A key by its id, locked for a verb. */
export async function findKey(tx: Tx, id: string, lock: boolean): Promise<ApiKey | null> {
  const query = tx.db.selectFrom('apiKey').select(own).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** A key by what its holder shows. */
export const keyByHash = async (tx: Tx, hash: Buffer): Promise<ApiKey | null> =>
  (await tx.db.selectFrom('apiKey').select(own).where('tenantId', '=', tx.tenantId).where('keyHash', '=', hash).executeTakeFirst()) ?? null;

/** Writes a new key. */
export const insertKey = (tx: Tx, row: { id: string; name: string; hint: string; keyHash: Buffer; madeBy: string | null; madeAt: Date }) =>
  tx.db.insertInto('apiKey').values({ tenantId: tx.tenantId, ...row }).execute();

/** Ends a key. */
export const setRevoked = (tx: Tx, id: string, by: string | null, at: Date) =>
  tx.db.updateTable('apiKey').set({ revokedAt: at, revokedBy: by, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Notes by which key an opinion came, and on which day the key was used last. */
export async function noteUse(tx: Tx, keyId: string, opinionId: string, on: string): Promise<void> {
  await tx.db.insertInto('apiKeyUse').values({ tenantId: tx.tenantId, keyId, opinionId }).execute();
  await tx.db.updateTable('apiKey').set({ lastUsedOn: on }).where('tenantId', '=', tx.tenantId).where('id', '=', keyId).where((where) => where.or([where('lastUsedOn', 'is', null), where('lastUsedOn', '<', on)])).execute();
}

/** All keys, those in use first, the newest first; with what came by each. */
export const listKeys = (tx: Tx) => tx.db.selectFrom('apiKey')
  .select(['id', 'version', 'name', 'hint', 'madeAt', 'madeBy', 'lastUsedOn', 'revokedAt', sql<number>`(select count(*) from api_key_use u where u.tenant_id = api_key.tenant_id and u.key_id = api_key.id)`.as('useCount')])
  .where('tenantId', '=', tx.tenantId).orderBy(sql`revoked_at is not null`).orderBy('id', 'desc').limit(200).execute();
