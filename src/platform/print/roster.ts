// Who receives where and when, for a wall and for the phones of a group.
import type { PrintSettings } from './fonts.ts';
import { compose, design, printable } from './typst.ts';

/** A month of receptions, by day. */
export interface Roster {
  title: string;
  subtitle: string;
  /** Heads of the four columns: day, time, place, people. */
  columns: readonly [string, string, string, string];
  days: { on: string; weekday: string; rows: { time: string; where: string; people: string[] }[] }[];
  foot: string;
}

/** A phone shows so many pixels across without asking to be turned. */
const pictureWidth = 1290;

const laidOut = (roster: Roster, picture: boolean, settings?: PrintSettings) => compose(design('roster.typ'), { ...printable(roster, settings).data, picture }, settings);

/** The roster as PDF on A4. Characters without glyph appear as 〓. */
export const rosterPdf = async (roster: Roster, settings?: PrintSettings): Promise<Uint8Array> => (await laidOut(roster, false, settings)).pdf();

/** The same as one picture, however long. */
export async function rosterPng(roster: Roster, settings?: PrintSettings): Promise<Uint8Array> {
  const laid = await laidOut(roster, true, settings);
  const { default: sharp } = await import('sharp');
  return new Uint8Array(await sharp(Buffer.from(laid.svg())).resize(pictureWidth).png({ compressionLevel: 9 }).toBuffer());
}
