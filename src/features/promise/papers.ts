import type { OutputOf } from '#kernel/contract.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { promise } from './contract.ts';

type Table = OutputOf<typeof promise.views.ledger>;

/** Shares of the breadth: the words get most, dates just enough. */
const widths = [4.4, 4.6, 6, 3.6, 3.2, 3.2, 3.2, 1.8, 3.4, 2.8];

/** 承诺台账 as it is printed. */
export const tablePaper = ({ title, subtitle, columns, rows }: Table): PrintTable => ({ title, subtitle, landscape: true, rows, columns: columns.map((header, index) => ({ header, width: widths[index] ?? 3 })) });

/** 承诺台账 as a sheet to go on working with. */
export const tableSheet = ({ title, subtitle, columns, rows }: Table): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, rows, columns: columns.map((header, index) => ({ header, width: Math.round((widths[index] ?? 3) * 4) })),
});
