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
  /** When what it said was taken away, its time being over; null while it is there. */
  readonly wordsGoneAt: Date | null;
}

/** What a sheet says of an opinion: how it stands, and the cells of its line. */
export interface SheetLine {
  readonly id: string;
  readonly standing: string;
  readonly cells: Cells;
}
/** The cells of a line, in the order of the headers. */
export type Cells = readonly (string | null)[];

/** Keeps a sheet with what it told, as it told it. */
export async function keepSheet(tx: Tx, sheet: Omit<Sheet, 'wordsGoneAt'>, headers: readonly string[], lines: readonly SheetLine[]): Promise<void> {
  await tx.db.insertInto('hotlineSheet').values({ tenantId: tx.tenantId, ...sheet, headers: JSON.stringify(headers) }).execute();
  const [ids, standings, cells] = [sql.val(lines.map(({ id }) => id)), sql.val(lines.map(({ standing }) => standing)), sql.val(lines.map((line) => JSON.stringify(line.cells)))];
  await sql`insert into hotline_sheet_line (tenant_id, sheet_id, opinion_id, standing, cells) select ${tx.tenantId}, ${sheet.id}, x.id, x.standing, x.cells::jsonb
    from unnest(${ids}::uuid[], ${standings}::text[], ${cells}::text[]) as x(id, standing, cells)`.execute(tx.db);
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
  (await tx.db.selectFrom('hotlineSheet').select(['id', 'kind', 'lineCount', 'madeBy', 'madeAt', 'wordsGoneAt']).where('tenantId', '=', tx.tenantId).orderBy('madeAt', 'desc').limit(50).execute()) as Sheet[];

/** One sheet with what it said of each opinion; `headers` and `cells` are null in one made before they were kept. */
export async function findSheet(tx: Tx, id: string): Promise<(Sheet & { readonly headers: readonly string[] | null; readonly lines: ReadonlyMap<string, Cells | null> }) | null> {
  const sheet = await tx.db.selectFrom('hotlineSheet').select(['id', 'kind', 'lineCount', 'madeBy', 'madeAt', 'wordsGoneAt', 'headers']).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst() as (Sheet & { headers: readonly string[] | null }) | undefined;
  if (!sheet) return null;
  const lines = await tx.db.selectFrom('hotlineSheetLine').select(['opinionId', 'cells']).where('tenantId', '=', tx.tenantId).where('sheetId', '=', id).execute() as { opinionId: string; cells: Cells | null }[];
  return { ...sheet, lines: new Map(lines.map(({ opinionId, cells }) => [opinionId, cells])) };
}

/** Takes away what sheets said that were made before; what they told of which opinion stays, so that nothing is told twice. Answers how many sheets. */
export async function emptySheets(tx: Tx, before: Date, now: Date): Promise<number> {
  const gone = await tx.db.updateTable('hotlineSheet').set({ wordsGoneAt: now, headers: null }).where('tenantId', '=', tx.tenantId).where('madeAt', '<', before).where('wordsGoneAt', 'is', null).returning('id').execute();
  await tx.db.updateTable('hotlineSheetLine').set({ cells: null }).where('tenantId', '=', tx.tenantId).where('sheetId', '=', sql<string>`any(${sql.val(gone.map(({ id }) => id))}::uuid[])`).execute();
  return gone.length;
}

/** Takes the lines of an opinion out of every sheet. */
export const dropLinesOf = (tx: Tx, opinionId: string) => tx.db.deleteFrom('hotlineSheetLine').where('tenantId', '=', tx.tenantId).where('opinionId', '=', opinionId).execute();
