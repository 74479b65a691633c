// A form that is handed out by itself, not enclosed with a letter.
import type { PrintSettings } from './fonts.ts';
import type { EnclosedTable } from './letter.ts';
import { design, pdf, printable } from './typst.ts';

/** The form as an A4 page. Characters no font can print appear as 〓 and are named by code under it. */
export const formPdf = (form: EnclosedTable, settings?: PrintSettings): Promise<Uint8Array> => formsPdf([form], settings);

/** Several forms as one PDF, each on a page of its own. */
export async function formsPdf(forms: readonly EnclosedTable[], settings?: PrintSettings): Promise<Uint8Array> {
  const { data, missing } = printable(forms, settings);
  return pdf(design('form.typ'), { forms: data.map(({ title, columns, rows, widths }) => ({ title, columns, rows, widths: widths ?? columns.map(() => 1) })), missing }, settings);
}
