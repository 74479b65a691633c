import { sql } from 'kysely';
import type { Database, Tx } from './db/connect.ts';

/** Next number of a series, from 1. The row is locked until commit, so a rolled-back number is given out again: no gaps. */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const row = await tx.db.insertInto('counter').values({ tenantId: tx.tenantId, series, value: 1 })
    .onConflict((conflict) => conflict.columns(['tenantId', 'series']).doUpdateSet({ value: sql<number>`counter.value + 1` }))
    .returning('value').executeTakeFirstOrThrow();
  return row.value;
}

/** The series behind it. */
export const publicationSeries = 'publication';

/** The public sees something more, or no longer: what was kept of its pages is drawn anew. */
export const movePublication = (tx: Tx): Promise<number> => nextNumber(tx, publicationSeries);

/** Moves with everything the public sees or no longer sees: the key under which pages made of published rows may be kept. */
export async function publicationCount(tx: Tx): Promise<number> {
  const row = await tx.db.selectFrom('counter').select('value').where('tenantId', '=', tx.tenantId).where('series', '=', publicationSeries).executeTakeFirst();
  return row?.value ?? 0;
}

/** The same for who asks nothing else: a kept page costs one trip to the database. */
export async function publicationCountOf(database: Database, tenantId: string): Promise<number> {
  const [row] = await database.readOnce(tenantId, `select value from counter where tenant_id = '${tenantId}' and series = '${publicationSeries}'`);
  return Number(row?.['value'] ?? 0);
}

/** Remembers what is made of published rows alone, town by town, until the public sees something else. */
export function untilPublished<T>(make: (tx: Tx) => Promise<T>): (tx: Tx) => Promise<T> {
  const known = new Map<string, { readonly count: number; readonly made: T }>();
  return async (tx) => {
    // Counted first: what is published meanwhile makes it anew too early, never too late.
    const count = await publicationCount(tx);
    const kept = known.get(tx.tenantId);
    if (kept?.count === count) return kept.made;
    const made = await make(tx);
    known.set(tx.tenantId, { count, made });
    return made;
  };
}

/** The last number given out of each series whose name begins so. */
export async function lastNumbers(tx: Tx, prefix: string): Promise<Map<string, number>> {
  const rows = await tx.db.selectFrom('counter').select(['series', 'value']).where('tenantId', '=', tx.tenantId).where((is) => is.fn<boolean>('starts_with', ['series', is.val(prefix)])).execute();
  return new Map(rows.map(({ series, value }) => [series, value]));
}

/** The last number of one series, or null where none was given; locked until commit, so that what follows from it stays true. */
export const lastNumber = async (tx: Tx, series: string): Promise<number | null> =>
  (await tx.db.selectFrom('counter').select('value').where('tenantId', '=', tx.tenantId).where('series', '=', series).forUpdate().executeTakeFirst())?.value ?? null;

/** Lets a series go on after `last`, for numbers given out on paper before; false when it has gone further by itself, since no number is given twice. */
export async function continueAfter(tx: Tx, series: string, last: number): Promise<boolean> {
  const row = await tx.db.insertInto('counter').values({ tenantId: tx.tenantId, series, value: last })
    .onConflict((conflict) => conflict.columns(['tenantId', 'series']).doUpdateSet({ value: last }).where('counter.value', '<=', last))
    .returning('value').executeTakeFirst();
  return row !== undefined;
}
