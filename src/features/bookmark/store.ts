import type { Tx } from '#platform/db/connect.ts';
import type { Bookmark, ListName } from './rules.ts';

const rows = (tx: Tx) => tx.db.selectFrom('bookmark').select(['id', 'personId', 'name', 'filters']).where('tenantId', '=', tx.tenantId);

/** One bookmark; locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Bookmark | null> {
  const query = rows(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? { ...row, version: 1 } : null;
}

/** What a person keeps of a list, by name. */
export const keptBy = (tx: Tx, personId: string, list: ListName) => rows(tx).where('personId', '=', personId).where('list', '=', list).orderBy('name').execute();

/** Keeps the filters under their name. Answers the bookmark's id. */
export async function keep(tx: Tx, row: { id: string; personId: string; list: ListName; name: string; filters: string; keptAt: Date }): Promise<string> {
  const kept = await tx.db.insertInto('bookmark').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'personId', 'list', 'name']).doUpdateSet({ filters: row.filters, keptAt: row.keptAt })).returning('id').executeTakeFirstOrThrow();
  return kept.id;
}

/** Takes it away; nothing else hangs on it. */
export const drop = (tx: Tx, id: string) => tx.db.deleteFrom('bookmark').where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();
