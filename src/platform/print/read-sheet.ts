// Excel in: a workbook as a clerk keeps it becomes plain rows; whatever is not a workbook is refused with a reason.
import { guardWorkbook, SheetRefused, type Merge, type SheetReason } from './sheet-guard.ts';

/** A cell as typed: text (trimmed), number, date (midnight UTC of the day meant, see sheetDay) or nothing. */
export type SheetValue = string | number | Date | null;
/** One sheet; all rows are equally long, 0-based as are the merges. */
export interface ReadSheet { name: string; hidden: boolean; rows: SheetValue[][]; merges: Merge[] }
export type SheetResult = { ok: true; sheets: ReadSheet[] } | { ok: false; reason: SheetReason };
/** Bytes of the file, rows of the longest sheet, bytes of all parts unpacked. */
export interface SheetLimits { maxRows?: number; maxBytes?: number; maxUnpackedBytes?: number }

/** Reads an .xlsx workbook. Never throws for what a person may send: the reason code says what to tell him. */
export async function readSheet(bytes: Uint8Array, { maxRows = 5000, maxBytes = 8_000_000, maxUnpackedBytes = 30_000_000 }: SheetLimits = {}): Promise<SheetResult> {
  if (bytes.length > maxBytes) return { ok: false, reason: 'too-large' };
  try {
    const { clean, notes } = guardWorkbook(bytes, { maxRows, maxUnpackedBytes });
    const sheets = await parse(clean);
    return { ok: true, sheets: sheets.map(({ sheet, data }, index) => {
      const note = notes[index];
      return { name: sheet, hidden: note?.hidden ?? false, rows: data.map((row) => row.map(plain)), merges: note?.merges ?? [] };
    }) };
  } catch (error) {
    if (error instanceof SheetRefused) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Rows in which every cell of an upright merged block carries the block's value (one district over several names). */
export function fillDown(sheet: ReadSheet): SheetValue[][] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = rows[top]?.[left];
    if (left !== right || value === undefined) continue;
    for (const row of rows.slice(top + 1, bottom + 1)) row[left] = value;
  }
  return rows;
}

/** The day a date cell means, 'YYYY-MM-DD'; Excel knows no time zone. */
export function sheetDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

async function parse(clean: Buffer): Promise<{ sheet: string; data: unknown[][] }[]> {
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    return await readXlsxFile(clean);
  } catch (error) {
    // The parser's own words speak of XML elements; the reader needs to know only that the file is broken.
    if (error instanceof Error) throw new SheetRefused('damaged');
    throw error;
  }
}

function plain(value: unknown): SheetValue {
  if (value === null || typeof value === 'number' || value instanceof Date) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value).trim();
  return text === '' ? null : text;
}
