import type { OutputOf } from '#kernel/contract.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import type { RecordCards } from '#platform/print/record-cards.ts';
import type { SheetContent } from '#platform/print/sheet.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import type { register } from './contract.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

type Whole = OutputOf<typeof register.views.whole>;
type Reader = Pick<Work, 'locale'>;

const wordsOf = ({ locale }: Reader) => wordsFor({ locale, tenant: null }, { zh, en });
/** The first cell of a line that was entered late says so. */
const cellsOf = (reader: Reader, { cells, late }: Whole['rows'][number]): string[] => (late ? [`${cells[0] ?? ''}（${wordsOf(reader).lists.late}）`, ...cells.slice(1)] : [...cells]);
/** What has no blank to break at takes two lines in a narrow column: days, masked phones, numbers. */
const broken = (text: string): string => text.replaceAll(/(\d{4})-(\d{2}-\d{2})/g, '$1\n$2').replace(/^(\d{3}\*\*)(\*\*\d{4})$/, '$1\n$2').replace(/^(\d{4}-)(\d{6})/, '$1\n$2');
const titleOf = ({ number, title }: Whole): string => [number, title].filter(Boolean).join('　');
/** The line to sign of the town's own form, or the usual one. */
const signatureOf = (reader: Reader, { signature }: Whole): string => signature ?? wordsOf(reader).print.signature;
/** More columns than this stand in small letters. */
const mostPlainColumns = 10;

/** A register on lying A4, with the line to sign; Word takes the same. */
export const registerPaper = (reader: Reader, whole: Whole): PrintTable => ({
  title: titleOf(whole), subtitle: whole.subtitle, landscape: true, dense: whole.columns.length > mostPlainColumns, signatureLine: signatureOf(reader, whole), columns: whole.columns.map(({ label }) => ({ header: label })), rows: whole.rows.map((row) => cellsOf(reader, row).map(broken)),
});

/** The same to go on working with; figures stay text so that nothing becomes a formula. */
export const registerSheet = (reader: Reader, whole: Whole): SheetContent =>
  ({ name: whole.title, title: `${titleOf(whole)}　${whole.subtitle}`, columns: whole.columns.map(({ label }) => ({ header: label, width: Math.max(10, label.length * 2 + 2) })), rows: whole.rows.map((row) => cellsOf(reader, row)) });

/** Cards one to a page: each cell with its label. */
export const registerCards = (reader: Reader, whole: Whole): RecordCards => ({
  title: whole.title, subtitle: whole.subtitle, signatureLine: signatureOf(reader, whole),
  cards: whole.rows.map((row) => { const cells = cellsOf(reader, row); return whole.columns.map(({ label }, place) => ({ label, text: cells[place] ?? '' })); }),
});
