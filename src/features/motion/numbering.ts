import { type Locale, fill, pick } from '#kernel/words.ts';
import { numberParts } from './rules/numbering.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

interface Numbers {
  readonly termNumber: number | null;
  readonly sittingNumber: number | null;
  readonly number: number | null;
}

/** A number as it is printed: 第十九届二次会议议案第001号; null before it is handed in. */
export function numberLabel(locale: Locale, { termNumber, sittingNumber, number }: Numbers): string | null {
  if (termNumber === null || sittingNumber === null || number === null) return null;
  return fill(pick(locale, { zh, en }).numbering, numberParts(locale, { termNumber, sittingNumber, number }));
}
