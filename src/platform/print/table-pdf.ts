// A register as it is laid before an inspector: A4, header on every page, a line to sign.
import type { Cell } from './letter.ts';
import type { PrintSettings } from './fonts.ts';
import { design, pdf, printable } from './typst.ts';

/** A printed column; without `width` (a share) its breadth follows the length of its words. */
export interface PrintColumn { header: string; width?: number; align?: 'left' | 'center' | 'right' }
/** A register to print; cells of a row stand in the order of the columns. */
export interface PrintTable {
  title: string;
  subtitle?: string;
  columns: PrintColumn[];
  rows: Cell[][];
  landscape?: boolean;
  /** For a register of many columns: smaller letters, headers on two lines, long cells give way. */
  dense?: boolean;
  /** '填表人：　　　　审核人：　　　　' */
  signatureLine?: string;
}

/** The table as PDF. Characters no font can print appear as 〓 and are named by code under the table. */
export async function tablePdf(table: PrintTable, settings?: PrintSettings): Promise<Uint8Array> {
  const { data, missing } = printable(table, settings);
  return pdf(design('table.typ'), {
    title: data.title,
    subtitle: data.subtitle ?? '',
    landscape: data.landscape ?? false,
    dense: data.dense ?? false,
    signatureLine: data.signatureLine ?? '',
    missing,
    columns: breadths(data),
    // Short rows stay whole; a row longer than a page must be allowed to go on overleaf.
    rows: data.rows.map((cells) => ({ cells, splits: cells.some((cell) => words(cell).length > 300) })),
  }, settings);
}

const emMm = 10 * 25.4 / 72;
const insetMm = 4;

/** Short columns get just what they need, long ones share the rest; where even that is too tight, all share. */
function breadths({ columns, rows, landscape, dense }: PrintTable) {
  const needs = columns.map((column, index) => need(dense ? column.header.slice(0, Math.ceil(column.header.length / 2)) : column.header, rows, index));
  const fixed = columns.map((column, index) => (column.width === undefined && (needs[index] ?? 0) <= 8 ? (needs[index] ?? 0) * emMm + insetMm : null));
  const taken = fixed.reduce<number>((sum, mm) => sum + (mm ?? 8 * emMm), 0);
  const fits = !dense && fixed.includes(null) && taken <= (landscape ? 264 : 177);
  return columns.map((column, index) => ({
    header: column.header,
    place: column.align ?? 'left',
    fixed: fits ? fixed[index] ?? null : null,
    share: column.width ?? Math.min(dense ? 16 : 24, needs[index] ?? 0) + 1,
  }));
}

/** What nine of ten cells of a column, and its header, need on one line, in characters. */
function need(header: string, rows: Cell[][], index: number): number {
  const lengths = rows.map((row) => Math.max(...words(row[index] ?? '').split('\n').map(breadth))).sort((a, b) => a - b);
  return Math.max(1, breadth(header), lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0);
}

function words(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function breadth(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1), 0);
}
