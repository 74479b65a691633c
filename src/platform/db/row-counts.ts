import type pg from 'pg';
import { nameOf, readTables } from './copy-plan.ts';
import { withClient } from './open-client.ts';

/** Rows per table. */
export type RowCounts = Readonly<Record<string, number>>;

async function countTables(client: pg.Client): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const table of await readTables(client)) {
    const { rows } = await client.query<{ count: string }>(`select count(*)::text as count from only ${nameOf(table)}`);
    counts[table.name] = Number(rows[0]?.count);
  }
  return counts;
}

/** Reads every table of a database once; on a cluster with checksums that also finds damaged pages. */
export const countRows = (ownerUrl: string): Promise<RowCounts> => withClient(ownerUrl, countTables);

/** The first table whose counts differ, null when all agree. */
export function firstDifference(one: RowCounts, other: RowCounts): string | null {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].find((name) => one[name] !== other[name]) ?? null;
}
