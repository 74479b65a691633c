import { chineseCount } from '#kernel/numerals.ts';
import { threeDigits } from '#features/suggestion/rules/numbering.ts';

/** The counter a number is drawn from: one for each session. */
export const seriesOf = (termId: string, sittingId: string): string => `motion/${termId}/${sittingId}`;

/** What fills the words of a number; `zh` writes terms and sessions in Chinese figures. */
export function numberParts(locale: 'zh' | 'en', of: { termNumber: number; sittingNumber: number; number: number }) {
  const written = (count: number) => (locale === 'zh' ? chineseCount(count) : String(count));
  return { term: written(of.termNumber), sitting: written(of.sittingNumber), number: threeDigits(of.number) };
}
