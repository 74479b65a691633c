import { sql } from 'kysely';
import type { Tx } from './db/connect.ts';

/** Next number of a series, from 1. The row is locked until commit, so a rolled-back number is given out again: no gaps. */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const row = await tx.db.insertInto('counter').values({ tenantId: tx.tenantId, series, value: 1 })
    .onConflict((conflict) => conflict.columns(['tenantId', 'series']).doUpdateSet({ value: sql<number>`counter.value + 1` }))
    .returning('value').executeTakeFirstOrThrow();
  return row.value;
}
