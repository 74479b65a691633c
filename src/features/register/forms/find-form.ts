import { cellProse, tight } from '#platform/import/cell-text.ts';
import type { ReadSheet } from '#platform/print/read-sheet.ts';
import { longestHeading, longestSignature, longestTitle, mostFormColumns } from '../rules/form.ts';

/** A blank form as it was found: its headings in their order, and what stands over and under the table. */
export interface FoundForm {
  readonly headers: readonly string[];
  readonly title: string | null;
  readonly signature: string | null;
  /** Its heading has several lines or merged cells; it is read as one line. */
  readonly merged: boolean;
}

/** Why there is no form to use. */
export type FormFault = 'formNoTable' | 'formTwoTables' | 'formTooWide';

/** How many of these headings the register knows. */
type Knows = (headers: readonly string[]) => number;

/** Rows a heading may hide behind: title, reporting unit, date, an empty line or two. */
const deepestHeading = 30;
const fewestColumns = 3;
/** A row further down is a second table only where so many of its cells are headings: an example row is none. */
const surelyHeading = 3;

const saidIn = (row: readonly ReadSheet['rows'][number][number][]): string[] => row.map(tight).filter((text) => text !== '');
/** Short words, none of them a number, a day or a line to fill in. */
const looksLikeHeading = (row: ReadSheet['rows'][number]): boolean => {
  const said = saidIn(row);
  return new Set(said).size >= fewestColumns && said.every((text) => text.length <= longestHeading && !/^[\d.年月日-]+$|[:：_＿]$/.test(text));
};

/** The one table of a file, or why there is none to use. Hidden sheets and sheets without a table are passed over. */
export function findForm(sheets: readonly ReadSheet[], knows: Knows): FoundForm | FormFault {
  const found = sheets.filter(({ hidden }) => !hidden).map((sheet) => inSheet(sheet, knows)).filter((one) => one !== 'formNoTable');
  const [first] = found;
  if (first === undefined) return 'formNoTable';
  return found.length > 1 ? 'formTwoTables' : first;
}

function inSheet(sheet: ReadSheet, knows: Knows): FoundForm | FormFault {
  const { rows } = sheet;
  const at = rows.slice(0, deepestHeading).findIndex((row) => looksLikeHeading(row) && knows(saidIn(row)) > 0);
  if (at < 0) return 'formNoTable';
  const lines = linesOf(sheet, at);
  const headers = headersOf(sheet, at, lines);
  if (headers.length < fewestColumns) return 'formNoTable';
  if (headers.length > mostFormColumns || headers.some((header) => header.length > longestHeading)) return 'formTooWide';
  const head = saidIn(rows[at] ?? []).join('|');
  const again = rows.slice(at + lines).some((row) => looksLikeHeading(row) && knows(saidIn(row)) >= surelyHeading && saidIn(row).join('|') !== head);
  return again ? 'formTwoTables' : { headers, title: titleOf(rows.slice(0, at)), signature: signatureOf(rows.slice(at + lines)), merged: lines > 1 };
}

/** How many rows the heading has: as deep as its tallest merged cell, or two where a broad cell has cells of its own below. */
function linesOf({ rows, merges }: ReadSheet, at: number): number {
  const inHead = merges.filter(({ top }) => top === at);
  const tallest = Math.max(1, ...inHead.map(({ bottom }) => bottom - at + 1));
  const broad = inHead.some(({ left, right, bottom }) => right > left && bottom === at && (rows[at + 1] ?? []).slice(left, right + 1).filter((cell) => tight(cell) !== '').length > 1);
  return Math.min(3, Math.max(tallest, broad ? 2 : 1));
}

/** The words over each column, the broader first; a column without any is none. */
function headersOf({ rows, merges }: ReadSheet, at: number, lines: number): string[] {
  const head = rows.slice(at, at + lines).map((row) => row.map(tight));
  for (const { top, left, bottom, right } of merges) {
    if (top < at || top >= at + lines) continue;
    const text = head[top - at]?.[left] ?? '';
    for (let row = top; row <= Math.min(bottom, at + lines - 1); row += 1) for (let column = left; column <= right; column += 1) (head[row - at] ?? [])[column] = text;
  }
  const width = Math.max(...head.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => [...new Set(head.map((row) => row[column] ?? ''))].join('')).filter((header) => header !== '');
}

/** A line alone in its row over the table, that asks for nothing. */
function titleOf(above: ReadSheet['rows']): string | null {
  const lines = above.map((row) => [...new Set(row.map(cellProse).filter((text) => text !== ''))]).filter(({ length }) => length === 1).map(([text = '']) => text.replaceAll(/\s+/g, ' '));
  return lines.find((text) => text.length <= longestTitle && !/[:：]/.test(text)) ?? null;
}

/** The line at the foot that somebody signs. */
function signatureOf(below: ReadSheet['rows']): string | null {
  const lines = below.map((row) => [...new Set(row.map(cellProse).filter((text) => text !== ''))].join('　　　　').replaceAll(/\s{2,}/g, '　　　　'));
  return lines.findLast((text) => text.length <= longestSignature && /(填表|制表|填报|登记|记录|审核|负责|站长|签字|签名|盖章)[^:：]{0,6}[:：]/.test(text)) ?? null;
}
