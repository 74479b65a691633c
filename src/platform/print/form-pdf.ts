// A form that is handed out by itself, not enclosed with a letter.
import type { PrintSettings } from './fonts.ts';
import type { EnclosedTable } from './letter.ts';
import { design, pdf, printable } from './typst.ts';

/** The form as an A4 page. Characters no font can print appear as 〓 and are named by code under it. */
export async function formPdf(form: EnclosedTable, settings?: PrintSettings): Promise<Uint8Array> {
  const { data, missing } = printable(form, settings);
  return pdf(design('form.typ'), { title: data.title, columns: data.columns, rows: data.rows, widths: data.widths ?? data.columns.map(() => 1), missing }, settings);
}
