import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Tx } from './connect.ts';

/** Counting stops here: nobody reads page fifty-one. */
const mostCounted = 1001;

/** How many rows a query finds, up to 1001, as a value that rides along with a page of them: a list asks the database once. */
export const countedTo1001 = (found: Expression<unknown>): RawBuilder<number> =>
  sql<number>`(select count(*) from (${found} limit ${sql.lit(mostCounted)}) as counted)`;

/** The total that came along with a page; where the page is empty there was no row to carry it. */
export const totalOf = async (tx: Tx, page: readonly { readonly total: number }[], total: RawBuilder<number>): Promise<number> =>
  page[0]?.total ?? (await tx.db.selectNoFrom(total.as('total')).executeTakeFirstOrThrow()).total;
