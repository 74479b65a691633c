// Tables in Word: registers of their own, and the forms enclosed with a letter.
import type { ParagraphChild, Table, TableRow } from 'docx';
import type { Cell } from './letter.ts';
import type { PrintTable } from './table-pdf.ts';
import { line, run, twips, type Docx } from './word-text.ts';

/** A register as an A4 Word file: title, header repeated on every page, page numbers, a line to sign. */
export async function tableWord(table: Pick<PrintTable, 'title' | 'subtitle' | 'columns' | 'rows' | 'landscape' | 'dense' | 'signatureLine'>): Promise<Uint8Array> {
  const docx = await import('docx');
  const centred = docx.AlignmentType.CENTER;
  const wide = table.landscape ? 264 : 177;
  const file = new docx.Document({
    title: table.title,
    sections: [{
      properties: { page: {
        size: { width: twips(210), height: twips(297), orientation: table.landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT },
        margin: { top: twips(20), bottom: twips(18), left: twips(18), right: twips(15), footer: twips(10) },
      } },
      footers: { default: new docx.Footer({ children: [new docx.Paragraph({ alignment: centred, children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES], size: 18 })] })] }) },
      children: [
        line(docx, [run(docx, table.title, '小标宋', 18)], { alignment: centred, pitch: 30 }),
        ...(table.subtitle ? [line(docx, [run(docx, table.subtitle, '宋体', 10.5)], { alignment: centred, pitch: 20 })] : []),
        gridTable(docx, table.columns.map((column) => column.header), table.rows, wide, { size: table.dense ? 8 : 10, ...(table.columns.some((column) => column.width) ? { widths: table.columns.map((column) => column.width ?? 1) } : {}) }),
        ...(table.signatureLine ? [line(docx, [run(docx, table.signatureLine, '宋体', 11)], { pitch: 24, before: 200 })] : []),
      ],
    }],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

/** Bars of charts as pictures, by their share of the longest. */
export type Bars = ReadonlyMap<number, Uint8Array>;

/** A ruled table of the breadth `wide` (mm); without headers its cells carry their own labels. */
export function gridTable(docx: Docx, headers: string[], rows: Cell[][], wide: number, { size, widths, bars = new Map() }: { size: number; widths?: number[]; bars?: Bars }): Table {
  const shares = widths ?? headers.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => twips(wide * share / total));
  const header = headers.map((text) => ({ text, bold: true, align: 'center' as const }));
  return new docx.Table({
    width: { size: twips(wide), type: docx.WidthType.DXA },
    columnWidths,
    ...(widths ? { layout: docx.TableLayoutType.FIXED } : {}),
    rows: [...(headers.length > 0 ? [tableRow(docx, header, { size, header: true })] : []), ...rows.map((row) => tableRow(docx, row, { size, header: false, drawn: (cell, place) => drawBar(docx, cell, bars, wide * (shares[place] ?? 1) / total) }))],
  });
}

/** A bar of a chart as it stands in a cell of that breadth, less its margins; null for a cell of words. */
function drawBar(docx: Docx, cell: Cell, bars: Bars, wide: number): ParagraphChild | null {
  const data = typeof cell === 'string' || cell.share === undefined ? undefined : bars.get(cell.share);
  const pixels = 96 / 25.4;
  return data ? new docx.ImageRun({ type: 'png', data, transformation: { width: Math.round((wide - 4) * pixels), height: 12 } }) : null;
}

interface RowStyle {
  readonly size: number;
  readonly header: boolean;
  readonly drawn?: (cell: Cell, place: number) => ParagraphChild | null;
}

function tableRow(docx: Docx, cells: Cell[], { size, header, drawn = () => null }: RowStyle): TableRow {
  const records = cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
  const tall = Math.max(0, ...records.map((cell) => cell.tall ?? 0));
  return new docx.TableRow({
    tableHeader: header,
    cantSplit: records.every((cell) => cell.text.length <= 300),
    ...(tall > 0 ? { height: { value: twips(tall), rule: docx.HeightRule.ATLEAST } } : {}),
    children: records.map((cell, place) => new docx.TableCell({
      columnSpan: cell.across ?? 1,
      rowSpan: cell.down ?? 1,
      verticalAlign: docx.VerticalAlignTable.CENTER,
      margins: { left: twips(1.6), right: twips(1.6), top: twips(0.8), bottom: twips(0.8) },
      children: [drawn(cell, place)].flatMap((bar) => (bar ? [line(docx, [bar], { pitch: size * 1.5 })] : cell.text.split('\n').map((text) => line(docx, [run(docx, text, cell.bold ? '黑体' : '仿宋', size)], { pitch: size * 1.5, alignment: docx.AlignmentType[cell.align === 'center' ? 'CENTER' : cell.align === 'right' ? 'RIGHT' : 'LEFT'] })))),
    })),
  });
}
