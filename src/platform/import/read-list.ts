import type { Saying } from '#kernel/sheet-import.ts';
import { fillDown, type ReadSheet } from '../print/read-sheet.ts';
import { type Cell, cellProse, tight } from './cell-text.ts';
import { type Head, type Recogniser, findHead, headerTexts } from './recognise.ts';

/** One row below a header: the cell of each known column, and those cells as text for handing back. What stands in other columns is nobody's business and kept nowhere. */
export interface RawRow<C extends string> {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  cell(column: C): Cell;
}

/** The rows of a workbook as found; nothing judged yet. */
export interface RawList<C extends string> {
  readonly headers: readonly string[];
  readonly rows: readonly RawRow<C>[];
  readonly columns: ReadonlySet<C>;
  /** What stands above the header: title, reporting unit, date. */
  readonly above: string;
  readonly notes: readonly Saying<'columnsIgnored' | 'sheetIgnored'>[];
}

/** What is handed back of an endless cell. */
const longestCell = 3000;

/** Finds a plain list in a workbook: every sheet with such a header, whose columns stand as on the first. Null when there is none. */
export function readList<C extends string>(sheets: readonly ReadSheet[], known: Recogniser<C>, key: NoInfer<C>): RawList<C> | null {
  const read = sheets.map((sheet) => ({ sheet, part: sheet.hidden ? null : readPart(sheet, known, key) }));
  const parts = read.flatMap(({ part }) => (part ? [part] : []));
  const [first] = parts;
  if (!first) return null;
  const alike = parts.filter((part) => part.headers.join('|') === first.headers.join('|'));
  const left = read.filter(({ sheet, part }) => (part === null || !alike.includes(part)) && sheet.rows.some((row) => row.some((cell) => cell !== null)));
  return {
    ...first, rows: alike.flatMap(({ rows }) => rows),
    notes: [...first.notes, ...left.map(({ sheet }) => ({ code: 'sheetIgnored' as const, params: { sheet: sheet.name } }))],
  };
}

function readPart<C extends string>(sheet: ReadSheet, known: Recogniser<C>, key: C): RawList<C> | null {
  const head = findHead(sheet.rows, known, key);
  if (!head) return null;
  const filled = fillDown(sheet);
  const written = headerTexts(sheet.rows, head);
  const used = [...new Set(head.columns.values())].toSorted((a, b) => a - b);
  const rows = sheet.rows.flatMap((plain, index) => (index < head.at + head.lines || !saysSomething(plain, head, known, key) ? [] : [rawRow(sheet.name, index + 1, plain, filled[index] ?? [], head, key, used)]));
  const unknown = written.filter((header, at) => header !== '' && !used.includes(at));
  return {
    headers: used.map((at) => written[at] ?? ''), rows, columns: new Set(head.columns.keys()), above: sheet.rows.slice(0, head.at).flat().map(tight).join(' '),
    notes: unknown.length > 0 ? [{ code: 'columnsIgnored', params: { columns: unknown.join('、') } }] : [],
  };
}

/** A row of the list, and none of those that only order or close it. */
function saysSomething<C extends string>(row: readonly Cell[], { columns }: Head<C>, known: Recogniser<C>, key: C): boolean {
  const said = row.map(tight).filter((text) => text !== '');
  const [first = ''] = said;
  if (said.length < 2 || known.headsKey(row[columns.get(key) ?? -1])) return false;
  return !/^(合计|总计|共计|小计)/.test(first) && !/^(填表人?|制表人?|审核人?|填报人?|负责人|单位负责人|联系人|注|备注|说明)[:：]/.test(first);
}

function rawRow<C extends string>(sheet: string, row: number, plain: readonly Cell[], filled: readonly Cell[], { columns }: Head<C>, key: C, used: readonly number[]): RawRow<C> {
  const keyAt = columns.get(key) ?? -1;
  // A key merged over two rows is one thing; everything else merged holds for each row.
  const whole = filled.map((cell, at) => (at === keyAt ? plain[at] ?? null : cell));
  return { sheet, row, cells: used.map((at) => cellProse(whole[at]).slice(0, longestCell)), cell: (column) => whole[columns.get(column) ?? -1] ?? null };
}
