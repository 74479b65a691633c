// Many papers as one PDF, made in a thread of its own: a print of seconds must not hold up whoever asks for a page meanwhile.
import { Worker } from 'node:worker_threads';
import type { EnclosedTable, Letter } from './letter.ts';
import { type PrintTable, tablePdf } from './table-pdf.ts';
import { UnprintableText } from './typst.ts';

/** What is printed together: letters, forms to fill in by hand, or one long table. */
export type Bundle = { readonly letters: readonly Letter[] } | { readonly forms: readonly EnclosedTable[] } | { readonly table: PrintTable };

/** So many letters or forms are printed together 合印; a longer list is narrowed first. */
export const mostInOnePrint = 200;

/** What the thread answers: the PDF, or the characters no font can print. */
export type Printed = { readonly pdf: Uint8Array } | { readonly missing: readonly string[] };

/** Each thread loads the typesetter and its fonts: so many at once, the others wait their turn. */
const mostAtOnce = 2;
let busy = 0;
const waiting: (() => void)[] = [];

/** The bundle as one PDF. Throws UnprintableText, naming the characters, rather than print boxes. */
export async function printApart(bundle: Bundle): Promise<Uint8Array> {
  // A place that is free goes to whoever waits, and is never free in between.
  if (busy >= mostAtOnce) await new Promise<void>((go) => { waiting.push(go); });
  else busy += 1;
  try {
    return await inThread(bundle);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

function inThread(bundle: Bundle): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./apart-thread.ts', import.meta.url), { workerData: bundle });
    worker.once('message', (said: Printed) => ('pdf' in said ? resolve(said.pdf) : reject(new UnprintableText([...said.missing]))));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the printing thread ended without a word')));
  });
}

/** So many rows are laid out within a breath; more would hold up whoever asks for a page meanwhile, and starting a thread costs less. */
const mostRowsHere = 100;

/** A table as PDF, a long one in a thread of its own. */
export const tablePdfApart = (table: PrintTable): Promise<Uint8Array> => (table.rows.length > mostRowsHere ? printApart({ table }) : tablePdf(table));
