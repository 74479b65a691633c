// A year or more of somebody's records as a booklet: cover, contents, chapters, a line to sign.
import type { PrintSettings } from './fonts.ts';
import { design, pdf, printable } from './typst.ts';

/** A booklet; a chapter without rows says so, honestly. */
export interface PrintBook {
  title: string;
  /** On the cover, under the title: who, and of which time. */
  name: string;
  period: string;
  organ: string;
  contents: string;
  factsTitle: string;
  facts: { label: string; text: string }[];
  sumsTitle: string;
  /** Sentences under the sums, each with what it is about. */
  said: { label: string; text: string }[];
  columns: { on: string; title: string; note: string };
  /** Chapters of each year; every year has the same ones. Of several years each begins a page under its own name. */
  years: { title: string; chapters: { title: string; rows: { on: string; title: string; note: string }[] }[] }[];
  none: string;
  signatureLine: string;
}

/** The booklet as PDF on A4. Characters no font can print appear as 〓 and are named by code. */
export async function bookPdf(book: PrintBook, settings?: PrintSettings): Promise<Uint8Array> {
  const { data, missing } = printable(book, settings);
  return pdf(design('book.typ'), { ...data, missing }, settings);
}
