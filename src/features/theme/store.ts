import { type Expression, type Insertable, type SqlBool, type Updateable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type RecordKind, type State, type Theme, reads } from './rules.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The themes this actor may see, as a condition of every list: the same as policy.see says of one. */
export const visibleTo = (actor: Actor): Expression<SqlBool> => sql<SqlBool>`${sql.lit(reads(actor))}`;

const partyIds = sql<string[]>`coalesce((select json_agg(p.party_id order by p.party_id) from theme_party p where p.tenant_id = theme.tenant_id and p.theme_id = theme.id), '[]'::json)`;
const themes = (tx: Tx) => tx.db.selectFrom('theme').select(['id', 'version', 'name', 'aim', 'fromOn', 'untilOn', 'visits', 'deeds', 'endedWords', 'endedOn'])
  .select([sql<State>`state`.as('state'), sql<Theme['kinds']>`kinds`.as('kinds'), partyIds.as('partyIds')]).where('tenantId', '=', tx.tenantId);

/** One theme. Its row is locked first and all is read after. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Theme | null> {
  if (lock) await tx.db.selectFrom('theme').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return (await themes(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The themes this actor may see, the newest first. */
export const list = (tx: Tx, actor: Actor): Promise<Theme[]> => themes(tx).where(visibleTo(actor)).orderBy('fromOn', 'desc').orderBy('id', 'desc').limit(100).execute();

/** Those that take records now, whoever reads. */
export const openOnes = (tx: Tx, actor: Actor): Promise<Theme[]> => themes(tx).where(visibleTo(actor)).where('state', '=', 'open').orderBy('fromOn', 'desc').orderBy('id', 'desc').limit(20).execute();

/** The records under these themes: which, of which kind. */
export async function recordsUnder({ db, tenantId }: Tx, themeIds: readonly string[]): Promise<{ themeId: string; id: string; record: RecordKind }[]> {
  return db.selectFrom('themeRecord').select(['themeId', 'recordId as id', sql<RecordKind>`case when activity_id is not null then 'activity' when visit_id is not null then 'visit' else 'deed' end`.as('record')])
    .where('tenantId', '=', tenantId).where('themeId', '=', sql<string>`any(${sql.val([...themeIds])}::uuid[])`).execute();
}

/** Keeps a new theme. */
export const insert = (tx: Tx, row: Row<'theme'>) => tx.db.insertInto('theme').values({ tenantId: tx.tenantId, ...row }).execute();

/** Changes columns of a theme and moves its version on. */
export const update = (tx: Tx, id: string, change: Omit<Updateable<DB['theme']>, 'tenantId' | 'id' | 'version'>) =>
  tx.db.updateTable('theme').set((row) => ({ ...change, version: row('version', '+', 1) })).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Who takes part from now on. */
export async function keepParties({ db, tenantId }: Tx, themeId: string, stationIds: readonly string[], groupIds: readonly string[]): Promise<void> {
  await db.deleteFrom('themeParty').where('tenantId', '=', tenantId).where('themeId', '=', themeId).execute();
  const rows = [...stationIds.map((id) => ({ partyId: id, stationId: id, groupId: null })), ...groupIds.map((id) => ({ partyId: id, stationId: null, groupId: id }))];
  if (rows.length > 0) await db.insertInto('themeParty').values(rows.map((row) => ({ tenantId, themeId, ...row }))).execute();
}

/** Puts records under a theme; answers how many were not there before. */
export async function put({ db, tenantId }: Tx, themeId: string, records: readonly { id: string; record: RecordKind }[], by: string, on: string): Promise<number> {
  if (records.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await db.insertInto('themeRecord').values(records.map(({ id, record }) => ({
    tenantId, themeId, recordId: id, activityId: record === 'activity' ? id : null, visitId: record === 'visit' ? id : null, deedId: record === 'deed' ? id : null, putBy: by, putOn: on,
  }))).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/** Takes records out of a theme; answers how many were under it. The records themselves stay as they are. */
export async function take({ db, tenantId }: Tx, themeId: string, recordIds: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('themeRecord').where('tenantId', '=', tenantId).where('themeId', '=', themeId).where('recordId', '=', sql<string>`any(${sql.val([...recordIds])}::uuid[])`).executeTakeFirst();
  return Number(numDeletedRows);
}
