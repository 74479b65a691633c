// Excel out: registers and blank templates. Everything a person typed is written as text, so no cell is ever a formula.
import type { Cell, Row } from 'write-excel-file/node';

/** A column; `width` in characters; 'number' is for figures the program counted, 'date' for 'YYYY-MM-DD' strings. */
export interface SheetColumn { header: string; width?: number; type?: 'text' | 'number' | 'date' }
/** A sheet to write; with a `title` the header is the second row. */
export interface SheetContent {
  name: string;
  title?: string;
  columns: SheetColumn[];
  rows: (string | number | null)[][];
}
/** A blank form to fill in: its columns, some example rows, and how to fill it on a second sheet. */
export interface SheetTemplate extends Omit<SheetContent, 'title'> {
  notes: { name: string; lines: string[] };
}

/** The sheet as .xlsx: header bold and frozen, text stays text (`=`, `+`, `-`, `@` and long numbers included). */
export async function writeSheet(content: SheetContent): Promise<Uint8Array> {
  return write([sheet(content)]);
}

/** A template as .xlsx; its empty rows are text too, so that a phone number typed in keeps all its digits. */
export async function writeTemplate({ notes, ...content }: SheetTemplate): Promise<Uint8Array> {
  const blank = Array.from({ length: 300 }, () => content.columns.map((): Cell => ({ type: String, value: '', format: '@' })));
  const filled = sheet(content);
  return write([
    { ...filled, data: [...filled.data, ...blank] },
    { sheet: sheetName(notes.name), columns: [{ width: 90 }], data: notes.lines.map((line): Row => [{ ...text(line), wrap: true }]) },
  ]);
}

function sheet({ name, title, columns, rows }: SheetContent) {
  const header = columns.map((column): Cell => ({ ...text(column.header), fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, borderStyle: 'thin' }));
  const head: Row[] = title === undefined ? [header]
    : [[{ ...text(title), fontWeight: 'bold', fontSize: 16, align: 'center', columnSpan: columns.length }, ...columns.slice(1).map(() => null)], header];
  return {
    sheet: sheetName(name),
    stickyRowsCount: head.length,
    columns: columns.map((column) => ({ width: column.width ?? Math.max(8, column.header.length * 2 + 2) })),
    data: [...head, ...rows.map((row): Row => columns.map((column, index) => cell(row[index] ?? null, column)))],
  };
}

function cell(value: string | number | null, column: SheetColumn): Cell {
  const look = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;
  if (typeof value === 'number' && column.type === 'number') return { type: Number, value, ...look };
  return { ...text(value === null ? '' : String(value)), ...look };
}

/** Characters XML cannot carry are dropped: one of them makes the whole workbook unreadable. Excel would read _x0041_ as A. */
function text(value: string) {
  return { type: String, value: value.replaceAll(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '').toWellFormed().replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'), format: '@' } as const;
}

/** Excel allows 31 characters and none of []:*?/\ . */
function sheetName(name: string): string {
  return [...name.replaceAll(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('') || 'Sheet1';
}

async function write(sheets: ReturnType<typeof sheet>[] | { sheet: string; columns: { width: number }[]; data: Row[] }[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}
