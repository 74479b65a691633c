import { sql } from 'kysely';
import { excerptAt, holdsWhole } from '#kernel/marking.ts';
import type { Tx } from '#platform/db/connect.ts';
import { searchedParts } from '../rules.ts';

/** Where a searched word stands in a paper, with the words around it. */
export interface Found {
  readonly part: (typeof searchedParts)[number];
  readonly words: string;
}

/** The texts of a page of papers, read only when somebody searches: a list carries none of them. */
const textsOf = async (tx: Tx, ids: readonly string[]) => await tx.db.selectFrom('suggestion').select(['id', 'facts', 'proposal'])
  .select(sql<string | null>`(select string_agg(r.body, ' ' order by r.id) from suggestion_reply r where r.tenant_id = suggestion.tenant_id and r.suggestion_id = suggestion.id and r.state = 'issued')`.as('reply'))
  .where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).execute();

/** For each of these papers the part in which the searched words stand beside the title, whole before in pairs; none without a search. */
export async function placesFound(tx: Tx, papers: readonly { readonly id: string }[], search: string | undefined): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  if (!search || papers.length === 0) return found;
  for (const texts of await textsOf(tx, papers.map(({ id }) => id))) {
    const whole = searchedParts.filter((part) => holdsWhole(texts[part] ?? '', search));
    for (const part of [...whole, ...searchedParts]) {
      const words = excerptAt(texts[part] ?? '', search);
      if (words !== null && !found.has(texts.id)) found.set(texts.id, { part, words });
    }
  }
  return found;
}
