// Records one to a page: cells with their labels, room for the pen, a line to sign.
import type { PrintSettings } from './fonts.ts';
import { design, pdf, printable } from './typst.ts';

/** Cards to print; cells stand in reading order, an empty text is a cell for the pen. */
export interface RecordCards {
  title: string;
  subtitle: string;
  signatureLine: string;
  cards: { label: string; text: string }[][];
}

/** What is longer than this gets a line of its own. */
const shortest = 18;

/** The cards as PDF, one to a page. Characters no font can print appear as 〓 and are named by code. */
export async function recordCardsPdf(cards: RecordCards, settings?: PrintSettings): Promise<Uint8Array> {
  const { data, missing } = printable(cards, settings);
  return pdf(design('record-cards.typ'), { ...data, missing, cards: data.cards.map((cells) => cells.map((cell) => ({ ...cell, long: [...cell.text].length > shortest }))) }, settings);
}
