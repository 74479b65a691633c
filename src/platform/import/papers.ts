import { type SheetContent, type SheetTemplate, writeSheet, writeTemplate } from '../print/sheet.ts';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as the one door for answers hands it over. */
export interface Workbook {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

const asWorkbook = (name: string, bytes: Uint8Array): Workbook => ({ name: `${name}.xlsx`, mediaType: workbook, base64: Buffer.from(bytes).toString('base64') });

/** What headers of a column that says why are called, in a file that was mended and is read again. */
export const reasonHeaders = ['需要更正', '问题', '原因', 'tomend'];

/** Rows that were not taken over, in their own columns with a last one that says why; mended, they can be read again. */
export async function mendSheet(name: string, fileName: string, reasonHeader: string, headers: readonly string[], rows: readonly { cells: readonly string[]; why: string }[]): Promise<Workbook> {
  // A file that was mended and read again has the last column already.
  const at = headers.findIndex((header) => reasonHeaders.includes(header.toLowerCase()));
  const keep = (cells: readonly string[]) => cells.filter((_, index) => index !== at);
  const kept = keep(headers);
  const columns = [...kept.map((header) => ({ header, width: 14 })), { header: reasonHeader, width: 50 }];
  const body = rows.map(({ cells, why }) => { const own = keep(cells); return [...kept.map((_, index) => own[index] ?? ''), why]; });
  return asWorkbook(`${name} ${fileName.replace(/\.xlsx$/, '')}`, await writeSheet({ name, columns, rows: body }));
}

/** A sheet to hand over. */
export const sheetPaper = async (name: string, content: SheetContent): Promise<Workbook> => asWorkbook(name, await writeSheet(content));

/** A blank form to fill in, and how. */
export const templateSheet = async (name: string, template: SheetTemplate): Promise<Workbook> => asWorkbook(name, await writeTemplate(template));
