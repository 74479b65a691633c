import { fillDown, type ReadSheet } from '#platform/print/read-sheet.ts';
import { type Cell, cellText, chineseNumber, tight } from '#platform/import/cell-text.ts';
import { type Columns as ColumnsOf, findHead, headerTexts } from '#platform/import/recognise.ts';
import { type Column, headers as names, headsNames, rosterColumns } from './columns.ts';
import type { FileNote } from './row.ts';

/** One row of a sheet below its header: the cell of each known column, and all cells as text for handing back. */
export interface RawRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
  cell(column: Column): Cell;
}

/** The people's rows of a workbook, as found; nothing judged yet. */
export interface RawRoster {
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly columns: ReadonlySet<Column>;
  /** The 届 the title names. */
  readonly termNumber: number | null;
  readonly notes: readonly FileNote[];
}

/** What is handed back of an endless cell. */
const longestCell = 500;
const privateColumns: readonly Column[] = ['idNumber', 'address'];

/** Finds the rosters in a workbook: every sheet that has a header with names in it. Null when there is none. */
export function readRoster(sheets: readonly ReadSheet[]): RawRoster | null {
  const read = sheets.map((sheet) => ({ sheet, part: sheet.hidden ? null : readPart(sheet) }));
  const parts = read.flatMap(({ part }) => (part ? [part] : []));
  const [first] = parts;
  if (!first) return null;
  // Sheets may order their columns differently; rows are handed back under the first sheet's headers, so others keep their order only when equal.
  const alike = parts.filter((part) => part.headers.join('|') === first.headers.join('|'));
  const left = read.filter(({ sheet, part }) => (part === null || !alike.includes(part)) && sheet.rows.some((row) => row.some((cell) => cell !== null)));
  return {
    headers: first.headers, columns: first.columns,
    rows: alike.flatMap((part) => part.rows),
    termNumber: first.termNumber,
    notes: [...alike.flatMap((part) => part.notes), ...left.map(({ sheet }): FileNote => ({ code: 'sheetIgnored', params: { sheet: sheet.name } }))],
  };
}

type Part = RawRoster;
type Columns = ColumnsOf<Column>;

/** What a line across the list says of everybody below it. */
type Section = { group?: string; district?: string };
const sectionColumns = ['district', 'group'] as const;

function readPart(sheet: ReadSheet): Part | null {
  const head = findHead(sheet.rows, rosterColumns, 'name');
  if (!head) return null;
  const { at, columns, lines } = head;
  const filled = fillDown(sheet);
  const headers = headerTexts(sheet.rows, head);
  const rows: RawRow[] = [];
  const notes: FileNote[] = [];
  const section: Section = {};
  for (let index = at + lines; index < sheet.rows.length; index += 1) {
    const plain = sheet.rows[index] ?? [];
    const kind = kindOf(plain, columns, section);
    if (kind.footerTotal !== undefined) notes.push({ code: 'totalDiffers', params: { said: kind.footerTotal, found: rows.length } });
    if (kind.person) rows.push(rawRow(sheet.name, index + 1, plain, filled[index] ?? [], columns, { ...section }));
  }
  const headed = sectionColumns.filter((column) => !columns.has(column) && section[column] !== undefined);
  return {
    // What headed a part of the list becomes a column, so that a row can be handed back alone.
    headers: [...headers, ...headed.map((column) => names[column][0] ?? '')],
    rows: rows.map((row) => ({ ...row, cells: [...row.cells, ...headed.map((column) => cellText(row.cell(column)))] })),
    columns: new Set([...columns.keys(), ...headed]), termNumber: termIn(sheet.rows.slice(0, at)),
    notes: [...notes.filter(({ params }) => params?.['said'] !== params?.['found']), ...columnNotes(headers, columns)],
  };
}

/** A person, or one of the rows that only order or close the list. */
function kindOf(row: readonly Cell[], columns: Columns, section: Section): { person: boolean; footerTotal?: number } {
  const said = row.map(tight).filter((text) => text !== '');
  const [first = ''] = said;
  if (said.length === 0 || headsNames(row[columns.get('name') ?? -1])) return { person: false };
  if (/^(合计|总计|共计|小计)/.test(first)) {
    const total = /(\d+)(人|名|$)/.exec(said.join(' '));
    return total?.[1] && !first.startsWith('小计') ? { person: false, footerTotal: Number(total[1]) } : { person: false };
  }
  if (/^(填表人?|制表人?|审核人?|填报人?|负责人|单位负责人|联系人|注|备注|说明)[:：]/.test(first)) return { person: false };
  if (said.length > 1 || tight(row[columns.get('phone') ?? -1]) !== '') return { person: true };
  // One line across the list heads what follows: 第一代表小组（15人）.
  const heading = first.replace(/[(（].*$/, '');
  if (/(代表小组|代表团|联组|小组|组)$/.test(heading)) section.group = heading;
  else if (/选区$/.test(heading)) section.district = heading;
  else return { person: row[columns.get('name') ?? -1] !== null && row[columns.get('name') ?? -1] !== undefined };
  return { person: false };
}

function rawRow(sheet: string, row: number, plain: readonly Cell[], filled: readonly Cell[], columns: Columns, section: Section): RawRow {
  const nameAt = columns.get('name') ?? -1;
  // A name merged over two rows is one person; everything else merged holds for each row.
  const whole = filled.map((cell, at) => (at === nameAt ? plain[at] ?? null : cell));
  const hidden = new Set(privateColumns.map((column) => columns.get(column)));
  return {
    sheet, row,
    cells: whole.map((cell, at) => (hidden.has(at) ? '' : cellText(cell).slice(0, longestCell))),
    cell: (column) => {
      const own = whole[columns.get(column) ?? -1] ?? null;
      if (own !== null) return own;
      return column === 'group' || column === 'district' ? section[column] ?? null : null;
    },
  };
}

function termIn(above: readonly (readonly Cell[])[]): number | null {
  const found = /第([\d〇零一二三四五六七八九十百]+)届/.exec(above.flat().map(tight).join(' '));
  return found?.[1] === undefined ? null : chineseNumber(found[1]);
}

function columnNotes(headers: readonly string[], columns: Columns): FileNote[] {
  const used = new Set(columns.values());
  const unknown = headers.filter((header, at) => header !== '' && !used.has(at));
  return [
    ...(columns.has('idNumber') ? [{ code: 'idColumnDropped' as const }] : []),
    ...(columns.has('address') ? [{ code: 'addressDropped' as const }] : []),
    ...(unknown.length > 0 ? [{ code: 'columnsIgnored' as const, params: { columns: unknown.join('、') } }] : []),
  ];
}
