// A sheet to hang up: a heading readable from three steps away, short parts, a code to scan.
import type { PrintSettings } from './fonts.ts';
import { qrSvg } from './qr.ts';
import { design, pdf, printable } from './typst.ts';

/** A sheet for a notice board; the parts are printed in their order, each under its label. */
export interface BoardSheet {
  title: string;
  /** Who puts it up, and the line under the code. */
  organ: string;
  signed: string;
  parts: { label: string; text: string; /** The part people look for first. */ strong?: boolean }[];
  qrText: string;
  scan: string;
}

/** The sheet on one page of A4 or A3: the same design, the letters as large as they may be for all to fit. Characters without glyph appear as 〓. */
export async function boardPdf(sheet: BoardSheet, { paper, settings }: { paper: 'A4' | 'A3'; settings?: PrintSettings }): Promise<Uint8Array> {
  const { qrText, ...words } = sheet;
  const { data } = printable(words, settings);
  return pdf(design('notice-board.typ'), { ...data, paper, qr: qrSvg(qrText, { margin: 1 }) }, settings);
}
