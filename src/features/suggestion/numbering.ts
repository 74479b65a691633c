import { type Reader, wordsFor } from '#kernel/organs.ts';
import { type Locale, fill, pick } from '#kernel/words.ts';
import { numberParts } from './rules/numbering.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The words of the reader's language and house. */
export const wordsIn = (reader: Reader) => wordsFor(reader, { zh, en });

/** A number as it is printed: 第十九届二次会议第017号. */
export function numberLabel(locale: Locale, of: { termNumber: number; sittingNumber: number | null; number: number }): string {
  const { numbering } = pick(locale, { zh, en });
  return fill(of.sittingNumber === null ? numbering.closedSeason : numbering.inSession, numberParts(locale, of));
}

/** The fields of a number in an answer; all null before it is accepted. */
export function numberFields(locale: Locale, of: { termNumber: number | null; sittingNumber: number | null; number: number | null }) {
  const { termNumber, sittingNumber, number } = of;
  const label = termNumber === null || number === null ? null : numberLabel(locale, { termNumber, sittingNumber, number });
  return { numberLabel: label, termNumber, sittingNumber, number };
}
