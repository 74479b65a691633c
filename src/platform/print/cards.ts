// QR cards to hang up or hand over, and the receipt a visitor takes home.
import { missingGlyphs, type PrintSettings } from './fonts.ts';
import { qrSvg } from './qr.ts';
import { design, pdf, printable, UnprintableText } from './typst.ts';

/** One A6 card; `qrText` is what the code holds, usually an address. */
export interface Card { title: string; subtitle: string; qrText: string; lines: string[]; footer: string }

/** A receipt; `lines` are printed under the code, one paragraph each. */
export interface Receipt {
  title: string;
  number: string;
  queryCode: string;
  qrText: string;
  lines: string[];
  /** What stands above number and code; Chinese words when absent. */
  labels?: { number: string; queryCode: string };
}

/** Cards as PDF: A6 pages, or four to an A4 sheet with cut marks. Throws UnprintableText: a name on a card must not be maimed. */
export async function cardsPdf(cards: Card[], { paper, settings }: { paper: 'A6' | 'A4'; settings?: PrintSettings }): Promise<Uint8Array> {
  const missing = missingGlyphs(JSON.stringify(cards.map(({ qrText: _, ...words }) => words)), settings);
  if (missing.length > 0) throw new UnprintableText(missing);
  if (cards.length === 0) throw new Error('no cards to print');
  return pdf(design('cards.typ'), { paper, cards: cards.map((card) => ({ ...card, qr: qrSvg(card.qrText, { margin: 1 }) })) }, settings);
}

/** A receipt as PDF on A5, or on a strip 80 mm wide and as long as needed. Characters without glyph appear as 〓. */
export async function receiptPdf(receipt: Receipt, { paper = 'A5', settings }: { paper?: 'A5' | 'strip'; settings?: PrintSettings } = {}): Promise<Uint8Array> {
  const { qrText, labels = { number: '受理编号', queryCode: '查询码' }, ...words } = receipt;
  const { data } = printable(words, settings);
  return pdf(design('receipt.typ'), { ...data, labels, paper, qr: qrSvg(qrText, { margin: 1 }) }, settings);
}
