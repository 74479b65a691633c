import { type Cell, cellText, tight } from './cell-text.ts';

/** The headers people use for each column, the plainest first. */
export type Headers<C extends string> = Readonly<Record<C, readonly string[]>>;

/** Where each column stands; of two with one meaning the first counts. */
export type Columns<C extends string> = ReadonlyMap<C, number>;

/** How one kind of list is recognised by its header. */
export interface Recogniser<C extends string> {
  /** What a header cell announces; null for words no column is known by. */
  columnOf(cell: Cell | undefined): C | null;
  /** The columns a row announces, when it is a header: it has the key column, and at least two more. */
  columnsOf(row: readonly Cell[], below?: readonly Cell[]): Columns<C> | null;
  /** True of the cell above the keys, and of the same cell where the header is printed again on a later page. */
  headsKey(cell: Cell | undefined): boolean;
}

/** A header cell without blanks, brackets and what stands in them: 联系电话（手机） is 联系电话. */
const bareHeader = (cell: Cell | undefined): string =>
  tight(cell).replace(/[(（【[].*?[)）】\]]/g, '').replace(/[:：*★]/g, '').toLowerCase();

/** Recognises lists whose every row is known by what stands in its `key` column. `strangers` are headers that contain a known word and mean something else. */
export function recogniser<C extends string>(headers: Headers<C>, key: NoInfer<C>, strangers: readonly string[] = []): Recogniser<C> {
  const exact = new Map((Object.entries(headers) as [C, readonly string[]][]).flatMap(([column, names]) => names.map((name) => [name, column] as const)));
  // Of headers that only contain a known word, the longest word decides: 现工作单位及职务 is no 单位.
  const contained = [...exact].filter(([name]) => name.length >= 2).sort(([a], [b]) => b.length - a.length);
  const columnOf = (cell: Cell | undefined): C | null => {
    const header = bareHeader(cell);
    if (header === '' || header.length > 16) return null;
    // 第4小组 and 13812341234（手机） are no headers.
    return exact.get(header) ?? (/\d/.test(header) || strangers.some((word) => header.includes(word)) ? null : contained.find(([name]) => header.includes(name))?.[1]) ?? null;
  };
  return {
    columnOf,
    columnsOf(row, below = []) {
      const found = new Map<C, number>();
      row.forEach((cell, at) => {
        // A header of two lines: the lower one, where it says more.
        const column = columnOf(below[at]) ?? columnOf(cell);
        if (column !== null && !found.has(column)) found.set(column, at);
      });
      return found.has(key) && found.size >= 3 ? found : null;
    },
    headsKey: (cell) => headers[key].includes(bareHeader(cell)),
  };
}

/** Rows a header may hide behind: title, reporting unit, date, an empty line or two. */
const deepestHeader = 20;

/** A header as it was found: its first row, what its columns are, and whether it has two lines. */
export interface Head<C extends string> {
  readonly at: number;
  readonly columns: Columns<C>;
  readonly lines: number;
}

/** The header of a sheet; null where there is none. */
export function findHead<C extends string>(rows: readonly (readonly Cell[])[], known: Recogniser<C>, key: NoInfer<C>): Head<C> | null {
  for (const [at, row] of rows.slice(0, deepestHeader).entries()) {
    const alone = known.columnsOf(row);
    const below = rows[at + 1] ?? [];
    // A second header line names columns and no row: nothing stands in it below the key.
    const keyAt = alone?.get(key);
    const two = keyAt !== undefined && (below[keyAt] ?? null) === null && below.some((cell) => known.columnOf(cell) !== null) ? known.columnsOf(row, below) : null;
    if (alone) return { at, columns: two ?? alone, lines: two ? 2 : 1 };
  }
  return null;
}

/** What heads each column, the lower line of two. */
export function headerTexts(rows: readonly (readonly Cell[])[], { at, lines }: Pick<Head<string>, 'at' | 'lines'>): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.slice(at, at + lines).map((row) => cellText(row[column]).replace(/\s+/g, '')).filter((text) => text !== '').at(-1) ?? '');
}
