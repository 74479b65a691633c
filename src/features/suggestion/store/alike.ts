import { sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import { bigrams } from '#kernel/plain-text.ts';
import type { Tx } from '#platform/db/connect.ts';
import { matterOf } from '../rules/preflight.ts';
import { visibleTo } from '../store.ts';

/** So many of the newest that share words are compared. */
const mostLike = 200;

/**
 * The suggestions since a day that share words with a title, the newest first: as far as this actor may see them. Asked through the
 * index of words alone, then looked up by id; withdrawn ones and entries by mistake are left out.
 */
export async function alikeCandidates(tx: Tx, actor: Actor, { title, exceptId, since }: { title: string; exceptId?: string | undefined; since: string }): Promise<{ id: string; text: string }[]> {
  const terms = bigrams(matterOf(title));
  if (terms.length === 0) return [];
  const query = terms.map((term) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' | ');
  const found = await sql<{ id: string }>`select suggestion_found(${tx.tenantId}, ${query}, ${mostLike}) as id`.execute(tx.db);
  const ids = found.rows.map(({ id }) => id).filter((id) => id !== exceptId);
  if (ids.length === 0) return [];
  return tx.db.selectFrom('suggestion').select(['id', 'title as text']).where('suggestion.tenantId', '=', tx.tenantId)
    .where('suggestion.id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).where('suggestion.submittedOn', '>=', since)
    .where('suggestion.state', 'not in', ['withdrawn', 'void']).where(visibleTo(actor)).orderBy('suggestion.id', 'desc').execute();
}
