import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { SheetKind } from './rules.ts';

/** A sheet that went to the hotline. */
export interface Sheet {
  readonly id: string;
  readonly kind: SheetKind;
  readonly lineCount: number;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** Keeps a sheet with what it told. */
export async function keepSheet(tx: Tx, sheet: Sheet, lines: readonly { readonly id: string; readonly standing: string }[]): Promise<void> {
  await tx.db.insertInto('hotlineSheet').values({ tenantId: tx.tenantId, ...sheet }).execute();
  const [ids, standings] = [sql.val(lines.map(({ id }) => id)), sql.val(lines.map(({ standing }) => standing))];
  await sql`insert into hotline_sheet_line (tenant_id, sheet_id, opinion_id, standing) select ${tx.tenantId}, ${sheet.id}, * from unnest(${ids}::uuid[], ${standings}::text[])`.execute(tx.db);
}

/** What was told of each opinion last, in sheets of this kind. */
export async function lastTold(tx: Tx, kind: SheetKind): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('hotlineSheetLine as line').innerJoin('hotlineSheet as sheet', (join) => join.onRef('sheet.tenantId', '=', 'line.tenantId').onRef('sheet.id', '=', 'line.sheetId'))
    .distinctOn('line.opinionId').select(['line.opinionId', 'line.standing']).where('line.tenantId', '=', tx.tenantId).where('sheet.kind', '=', kind)
    .orderBy('line.opinionId').orderBy('sheet.madeAt', 'desc').orderBy('sheet.id', 'desc').execute();
  return new Map(rows.map(({ opinionId, standing }) => [opinionId, standing]));
}

/** The latest sheets. */
export const listSheets = async (tx: Tx): Promise<Sheet[]> =>
  (await tx.db.selectFrom('hotlineSheet').select(['id', 'kind', 'lineCount', 'madeBy', 'madeAt']).where('tenantId', '=', tx.tenantId).orderBy('madeAt', 'desc').limit(50).execute()) as Sheet[];

/** One sheet with the opinions it told of. */
export async function findSheet(tx: Tx, id: string): Promise<(Sheet & { readonly opinionIds: readonly string[] }) | null> {
  const sheet = await tx.db.selectFrom('hotlineSheet').select(['id', 'kind', 'lineCount', 'madeBy', 'madeAt']).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst() as Sheet | undefined;
  if (!sheet) return null;
  const lines = await tx.db.selectFrom('hotlineSheetLine').select('opinionId').where('tenantId', '=', tx.tenantId).where('sheetId', '=', id).execute();
  return { ...sheet, opinionIds: lines.map(({ opinionId }) => opinionId) };
}
