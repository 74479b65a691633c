import type { Tx } from '#platform/db/connect.ts';

/** For each of these entries those that were written together with it on other cases and are not void. */
export async function writtenWith(tx: Tx, entryIds: readonly string[]): Promise<{ entryId: string; id: string; suggestionId: string }[]> {
  if (entryIds.length === 0) return [];
  return tx.db.selectFrom('suggestionContact as own')
    .innerJoin('suggestionContact as other', (join) => join.onRef('other.tenantId', '=', 'own.tenantId').onRef('other.loggedWith', '=', 'own.loggedWith').onRef('other.id', '!=', 'own.id'))
    .select(['own.id as entryId', 'other.id', 'other.suggestionId']).where('own.tenantId', '=', tx.tenantId).where('own.id', 'in', [...entryIds]).where('other.state', '!=', 'void').orderBy('other.id').execute();
}
