import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor } from '#kernel/actor.ts';
import { bigrams, indexTerms } from '#kernel/plain-text.ts';
import type { Tx } from '#platform/db/connect.ts';
import { readNumber } from '../rules.ts';
import type { State } from '../rules.ts';
import { visibleTo } from '../store.ts';

/** As far as lists count. */
const mostFound = 1001;
const mostLike = 200;

/** The place stands among the words, so that one index answers "these words in that village". */
const placeTerm = (placeCode: string): string => `@${placeCode}`;
// Terms hold only letters and digits; the quotes keep tsquery from reading them as operators.
const quoted = (term: string): string => `'${term.replaceAll("'", "''")}'`;

/** Puts the words of an opinion into the search table. */
export const index = (tx: Tx, opinionId: string, said: { content: string; spot: string | null; placeCode: string | null }) => {
  const terms = [...indexTerms(`${said.content}\n${said.spot ?? ''}`), ...(said.placeCode ? [placeTerm(said.placeCode)] : [])];
  return tx.db.insertInto('opinionSearch').values({ tenantId: tx.tenantId, opinionId, tsv: sql<string>`array_to_tsvector(${sql.val(terms)}::text[])` })
    .onConflict((conflict) => conflict.columns(['tenantId', 'opinionId']).doUpdateSet({ tsv: sql<string>`excluded.tsv` })).execute();
};

/** The newest opinions with these terms. Asked first and by itself: within a larger query the planner would compare every text. */
async function found(tx: Tx, query: string, most: number): Promise<Expression<SqlBool>> {
  const { rows } = await sql<{ id: string }>`select opinion_found(${tx.tenantId}, ${query}, ${most}) as id`.execute(tx.db);
  return sql<SqlBool>`opinion.id = any(${sql.val(rows.map(({ id }) => id))}::uuid[])`;
}

/** Numbers other organs give: digits and Latin letters only. */
const outsideNumber = /^[0-9A-Za-z-]{4,60}$/;

/** What was searched as a condition: a receipt's number, the number of whoever sent it, or words that all stand in the text. */
export async function searchCondition(tx: Tx, search: string): Promise<Expression<SqlBool>> {
  const outside = outsideNumber.test(search) ? sql<SqlBool>`opinion.outside_number = ${search}` : sql<SqlBool>`false`;
  const number = readNumber(search);
  if (number) return sql<SqlBool>`(opinion.number = ${number} or ${outside})`;
  const terms = bigrams(search);
  if (terms.length === 0) return sql<SqlBool>`false`;
  // A single Chinese character is asked as the beginning of a pair.
  const query = terms.map((term) => (/^\p{Script=Han}$/u.test(term) ? `${quoted(term)}:*` : quoted(term))).join(' & ');
  // Pairs may stand apart in the text; only the words as typed count.
  const typed = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).map((word) =>
    sql<SqlBool>`lower(normalize(opinion.content || ' ' || coalesce(opinion.spot, ''), NFKC)) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  return sql<SqlBool>`(${outside} or (${await found(tx, query, mostFound)} and ${sql.join(typed, sql` and `)}))`;
}

/** Opinions of the same place that share words with a text, newest first, for the hint of a likely duplicate. */
export async function likeCandidates(tx: Tx, actor: Actor, said: { id: string; content: string; placeCodes: readonly string[] }): Promise<{ id: string; number: string; state: State; text: string }[]> {
  const terms = bigrams(said.content);
  if (terms.length === 0 || said.placeCodes.length === 0) return [];
  const query = `(${said.placeCodes.map((code) => quoted(placeTerm(code))).join(' | ')}) & (${terms.map(quoted).join(' | ')})`;
  const rows = await tx.db.selectFrom('opinion').select(['id', 'number', 'state', 'content as text'])
    .where('opinion.tenantId', '=', tx.tenantId).where('id', '!=', said.id).where(await found(tx, query, mostLike))
    .where(visibleTo(actor)).where('state', 'not in', ['void', 'merged']).where('forReview', '=', false).orderBy('id', 'desc').limit(mostLike).execute();
  return rows as { id: string; number: string; state: State; text: string }[];
}
