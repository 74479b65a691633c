// The picture that goes with a link sent to others: what it is about and how it stands, readable on a phone.
import type { PrintSettings } from './fonts.ts';
import { compose, design, printable } from './typst.ts';

/** What stands on the picture. Nothing of persons: it travels without its page. */
export interface ShareCard {
  organ: string;
  title: string;
  state: string;
  /** What kind of paper, with its number. */
  line: string;
}

/** Pixels, as social programs ask for it. */
const [width, height] = [1200, 630];

/** The picture as PNG. Characters without glyph appear as 〓. */
export async function shareCardPng(card: ShareCard, settings?: PrintSettings): Promise<Uint8Array> {
  const { data } = printable(card, settings);
  const laid = await compose(design('share-card.typ'), data, settings);
  const { default: sharp } = await import('sharp');
  return new Uint8Array(await sharp(Buffer.from(laid.svg())).resize(width, height).png({ compressionLevel: 9 }).toBuffer());
}
