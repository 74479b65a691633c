import type { OutputOf } from '#kernel/contract.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { dispatch } from './contract.ts';

type Table = OutputOf<typeof dispatch.views.ledger>;

/** Shares of the breadth: number and title get most, days just enough. */
const widths = [1.2, 4.2, 2.8, 2.2, 7.6, 4.4, 2.2, 3.4, 3];

/** 发文登记簿 as it is printed. */
export const ledgerPaper = ({ title, subtitle, columns, rows }: Table): PrintTable => ({ title, subtitle, landscape: true, rows, columns: columns.map((header, index) => ({ header, width: widths[index] ?? 3 })) });

/** 发文登记簿 as a sheet to go on working with. */
export const ledgerSheet = ({ title, subtitle, columns, rows }: Table): SheetContent => ({
  name: title, title: `${title}　${subtitle}`, rows, columns: columns.map((header, index) => ({ header, width: Math.round((widths[index] ?? 3) * 4) })),
});
