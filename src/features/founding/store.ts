import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Founding } from './rules.ts';

/** The unit's record; for one that was not opened by hand an empty one. Locked by the unit's own row. */
export async function find(tx: Tx, lock: boolean): Promise<Founding> {
  const own = tx.db.selectFrom('tenant').select('id').where('id', '=', tx.tenantId);
  await (lock ? own.forNoKeyUpdate() : own).executeTakeFirstOrThrow();
  const row = await tx.db.selectFrom('founding').select(['version', 'dismissedAt']).where('tenantId', '=', tx.tenantId).executeTakeFirst();
  return { id: tx.tenantId, version: row?.version ?? 1, opened: row !== undefined, dismissedAt: row?.dismissedAt ?? null };
}

/** Writes that the unit was opened and its steps are to be shown. */
export const begin = (tx: Tx) => tx.db.insertInto('founding').values({ tenantId: tx.tenantId }).execute();

/** Puts the steps out of sight, or back. */
export const setDismissed = (tx: Tx, dismissed: { at: Date; by: string | null } | null) => {
  const change = { dismissedAt: dismissed?.at ?? null, dismissedBy: dismissed?.by ?? null };
  return tx.db.insertInto('founding').values({ tenantId: tx.tenantId, ...change, version: 2 })
    .onConflict((conflict) => conflict.column('tenantId').doUpdateSet({ ...change, version: sql<number>`founding.version + 1` })).execute();
};

/** Puts one link in the place of all before it. */
export async function replaceLink(db: Kysely<DB>, link: { tokenHash: Buffer; createdAt: Date; endsAt: Date }): Promise<void> {
  await db.deleteFrom('setupLink').execute();
  await db.insertInto('setupLink').values(link).execute();
}

/** Does a link wait that was given out after this moment? Held until the transaction ends: of several processes one answers no. */
export async function linkWaitsSince(db: Kysely<DB>, since: Date): Promise<boolean> {
  await sql`lock table setup_link in share row exclusive mode`.execute(db);
  return (await db.selectFrom('setupLink').select('tokenHash').where('usedAt', 'is', null).where('createdAt', '>', since).executeTakeFirst()) !== undefined;
}

/** Does this link still open the house? Locked where it is about to be used. */
export async function linkOpens(db: Kysely<DB>, tokenHash: Buffer, now: Date, lock: boolean): Promise<boolean> {
  const query = db.selectFrom('setupLink').select('tokenHash').where('tokenHash', '=', tokenHash).where('usedAt', 'is', null).where('endsAt', '>', now);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) !== undefined;
}

/** Writes that the link was used; it opens nothing any more. */
export const useLink = (db: Kysely<DB>, tokenHash: Buffer, at: Date) =>
  db.updateTable('setupLink').set({ usedAt: at }).where('tokenHash', '=', tokenHash).execute();

/** Was a link ever given out here? Then the house is meant to be empty, and no demo belongs into it. */
export const everLinked = async (db: Kysely<DB>): Promise<boolean> => (await db.selectFrom('setupLink').select('tokenHash').limit(1).executeTakeFirst()) !== undefined;

/** How the clearing of the demo stands: a job that waits or runs, or one that gave up. */
export async function clearingState(db: Kysely<DB>, kind: string): Promise<'waiting' | 'stuck' | null> {
  const row = await db.selectFrom('job').select('state').where('kind', '=', kind).where('state', '!=', 'done').orderBy('runAt', 'desc').limit(1).executeTakeFirst();
  return (row?.state as 'waiting' | 'stuck' | undefined) ?? null;
}
