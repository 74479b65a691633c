// Word in: the words and tables of a .docx as rows, the way a workbook is read, so that one reader finds a table in either.
import type { Merge } from '../print/sheet-guard.ts';
import { unescapeXml } from '../print/xml-tree.ts';
import { ZipRefused, unzip } from '../print/zip.ts';
import type { ReadSheet } from '../print/read-sheet.ts';

/** A form is a page or two; what unpacks to more is no form. */
const mostUnpackedBytes = 20_000_000;
const mostRows = 2000;
const mostColumns = 256;

const token = /<w:(tbl|tr|tc|p)(?=[\s>/])[^<>]*?(\/)?>|<\/w:(tbl|tr|tc|p)>|<w:gridSpan\s[^<>]*w:val="(\d{1,3})"|<w:(vMerge)(?:\s[^<>]*w:val="(\w+)")?|<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)(?:\s[^<>]*)?\/>/g;
/** A cell under way: its words, how many columns it spans, and whether it goes on from the cell above. */
interface CellUnderWay { text: string; span: number; goesOn: boolean }

/** The document as one sheet: a paragraph outside of tables is a row of one cell, a row of a table a row. Null for what is no Word document. */
export function readWordSheet(bytes: Uint8Array): ReadSheet | null {
  const xml = documentOf(bytes);
  return xml === null ? null : sheetOf(xml);
}

function documentOf(bytes: Uint8Array): string | null {
  try {
    return unzip(bytes, { maxBytes: mostUnpackedBytes, wanted: (name) => name === 'word/document.xml' }).get('word/document.xml')?.toString('utf8') ?? null;
  } catch (error) {
    if (error instanceof ZipRefused) return null;
    throw error;
  }
}

function sheetOf(xml: string): ReadSheet {
  const rows: (string | null)[][] = [];
  const merges: Merge[] = [];
  let [depth, outside] = [0, ''];
  let row: (string | null)[] | null = null;
  let cell: CellUnderWay | null = null;
  /** Where an upright merge goes on, by its first column. */
  let upright = new Map<number, Merge>();
  const put = (cells: (string | null)[]) => { if (rows.length < mostRows) rows.push(cells); };
  const closeCell = () => {
    if (!row || !cell) return;
    const [left, top] = [row.length, rows.length];
    const right = Math.min(mostColumns, left + cell.span) - 1;
    const above = cell.goesOn ? upright.get(left) : undefined;
    if (above) above.bottom = top;
    else {
      const merge = { top, left, bottom: top, right };
      upright.set(left, merge);
      merges.push(merge);
    }
    const text = cell.text.trim();
    if (right >= left) row.push(cell.goesOn || text === '' ? null : text, ...Array.from({ length: right - left }, () => null));
    cell = null;
  };
  for (const [whole, opens, selfClosed, closes, span, merge, mergeKind, text] of xml.matchAll(token)) {
    if (opens === 'tbl') { depth += 1; if (depth === 1) upright = new Map(); }
    else if (closes === 'tbl') depth = Math.max(0, depth - 1);
    else if (depth === 1 && opens === 'tr') row = [];
    else if (depth === 1 && closes === 'tr') { if (row) put(row); row = null; }
    else if (depth === 1 && opens === 'tc' && !selfClosed) cell = { text: '', span: 1, goesOn: false };
    else if (depth === 1 && closes === 'tc') closeCell();
    else if (span && depth === 1 && cell) cell.span = Math.max(1, Number(span));
    else if (merge && depth === 1 && cell) cell.goesOn = mergeKind !== 'restart';
    else if (closes === 'p') { if (depth === 0) { if (outside.trim() !== '') put([outside.trim()]); outside = ''; } }
    else if (text !== undefined || whole.startsWith('<w:br') || whole.startsWith('<w:tab') || whole.startsWith('<w:cr')) {
      const said = text === undefined ? ' ' : unescapeXml(text);
      if (cell) cell.text += said;
      else if (depth === 0) outside += said;
    }
  }
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return { name: '', hidden: false, rows: rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => null)]), merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left) };
}
