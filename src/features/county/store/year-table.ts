import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { FormColumn, YearLine } from '../rules/year-form.ts';

/** Writes a setting of the columns down. */
export const insertForm = (tx: Tx, { columns, ...row }: { id: string; columns: readonly FormColumn[]; setBy: string; setAt: Date }) =>
  tx.db.insertInto('countyYearForm').values({ tenantId: tx.tenantId, ...row, columns: JSON.stringify(columns) }).execute();

/** The columns that stand, with when they were set; null where none were set yet. */
export const standingForm = async (tx: Tx): Promise<{ columns: readonly FormColumn[]; setAt: Date } | null> =>
  ((await tx.db.selectFrom('countyYearForm').select(['columns', 'setAt']).where('tenantId', '=', tx.tenantId).orderBy('id', 'desc').limit(1).executeTakeFirst()) as { columns: readonly FormColumn[]; setAt: Date } | undefined) ?? null;

/** What a town copied here for a year. */
export interface TownCases {
  readonly townId: string;
  readonly year: number;
  readonly lines: readonly YearLine[];
  readonly gatheredAt: Date;
}

/** Keeps a town's cases of a year; an older copy that arrives late changes nothing. */
export const keepCases = (tx: Tx, { lines, ...row }: TownCases) =>
  tx.db.insertInto('countyTownCases').values({ tenantId: tx.tenantId, ...row, lines: JSON.stringify(lines), lineCount: lines.length })
    .onConflict((conflict) => conflict.columns(['tenantId', 'townId', 'year']).doUpdateSet({ lines: sql`excluded.lines`, lineCount: sql`excluded.line_count`, gatheredAt: sql`excluded.gathered_at` })
      .where('countyTownCases.gatheredAt', '<', row.gatheredAt)).execute();

/** When each town last copied its cases of a year, and how many. */
export const gathered = (tx: Tx, year: number): Promise<{ townId: string; lineCount: number; gatheredAt: Date }[]> =>
  tx.db.selectFrom('countyTownCases').select(['townId', 'lineCount', 'gatheredAt']).where('tenantId', '=', tx.tenantId).where('year', '=', year).execute();

/** The cases of a year, of one town or of all that copied theirs. */
export const casesOf = async (tx: Tx, year: number, townId?: string): Promise<Map<string, readonly YearLine[]>> => {
  const query = tx.db.selectFrom('countyTownCases').select(['townId', 'lines']).where('tenantId', '=', tx.tenantId).where('year', '=', year);
  return new Map((await (townId === undefined ? query : query.where('townId', '=', townId)).execute()).map((row) => [row.townId, row.lines as readonly YearLine[]]));
};
