import type { OutputOf } from '#kernel/contract.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { county } from './contract.ts';

type Table = OutputOf<typeof county.views.table>;

/** Shares of the breadth: the town's name and the day of the clerk get most. */
const widths = (columnCount: number): number[] => Array.from({ length: columnCount }, (_, place) => (place === 0 ? 3.4 : place === columnCount - 2 ? 3.4 : 2));

/** The yearly table in the county's own columns; every cell is text, as it is printed. */
export const yearSheet = ({ title, columns, rows }: OutputOf<typeof county.views.yearTable>): SheetContent => ({ name: title, title, columns: columns.map((header) => ({ header, width: Math.max(10, header.length * 2 + 2) })), rows });

/** The county's table on A4, lying. */
export const townsPaper = ({ title, subtitle, columns, rows }: Table): PrintTable => {
  const shares = widths(columns.length);
  return { title, subtitle, landscape: true, rows, columns: columns.map((header, place) => ({ header, width: shares[place] ?? 2, align: place === 0 ? 'left' : 'right' })) };
};

/** The same to go on working with: what was counted stays a number. */
export const townsSheet = ({ title, subtitle, columns, rows }: Table): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, columns: columns.map((header, place) => ({ header, width: place === 0 ? 14 : 11, type: place > 0 && place !== columns.length - 2 ? 'number' : 'text' })),
  rows: rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
});
