import { type RawList, readList } from '#platform/import/read-list.ts';
import type { ReadSheet } from '#platform/print/read-sheet.ts';
import { type PastColumn, pastColumns } from './columns.ts';
import { type ReadingFor, readRow } from './read-row.ts';
import { readSession } from './read-values.ts';
import type { PastRow, PastTable } from './said.ts';

/** Finds the list of cases in a workbook; null when there is none. */
export const findCases = (sheets: readonly ReadSheet[]): RawList<PastColumn> | null => readList(sheets, pastColumns, 'title');

/** Reads every row and holds it against the rows before it; what the books hold is asked later, by the plan. The title above the list names the session where nothing else does. */
export function readCases(raw: RawList<PastColumn>, reading: ReadingFor): PastTable {
  const session = readSession(raw.above) ?? reading.session;
  const rows = raw.rows.map((row, at): PastRow => ({ line: at + 1, sheet: row.sheet, row: row.row, cells: row.cells, ...readRow(row, { ...reading, session }) }));
  const first = new Map<string, PastRow>();
  return {
    headers: raw.headers, notes: raw.notes,
    rows: rows.map((row) => {
      const { termNumber, sittingNumber, number } = row.said;
      const key = `${termNumber}/${sittingNumber}/${number}`;
      const twin = first.get(key);
      if (number === null || !twin) { first.set(key, row); return row; }
      return { ...row, faults: [...row.faults, { code: 'repeated', params: { row: twin.row } }] };
    }),
  };
}
