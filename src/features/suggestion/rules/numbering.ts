import { chineseCount } from '#kernel/numerals.ts';

/** A number within its series as it is printed: 001. */
export const threeDigits = (number: number): string => String(number).padStart(3, '0');

/** The counter a number is drawn from: one for each session, one for each term's closed season. */
export const seriesOf = (termId: string, sittingId: string | null): string => `suggestion/${termId}/${sittingId ?? 'closedSeason'}`;

/** What fills the words of a number; `zh` writes terms and sessions in Chinese figures. */
export function numberParts(locale: 'zh' | 'en', of: { termNumber: number; sittingNumber: number | null; number: number }) {
  const written = (count: number) => (locale === 'zh' ? chineseCount(count) : String(count));
  return { term: written(of.termNumber), sitting: of.sittingNumber === null ? '' : written(of.sittingNumber), number: threeDigits(of.number) };
}

/** 届·次 as an address names it: a session `19-2`, a term's closed season `19-closed`; a whole term is `19`. */
export const sessionKey = ({ termNumber, sittingNumber }: { termNumber: number; sittingNumber: number | null }): string => `${termNumber}-${sittingNumber ?? 'closed'}`;

/** What such a key narrows a list to; nothing for one that cannot be meant. */
export function withinSession(key: string | undefined): { termNumber?: number; sittingNumber?: number; season?: 'closedSeason' } {
  const [, term, session] = /^([1-9]\d?)(?:-([1-9]\d?|closed))?$/.exec(key ?? '') ?? [];
  if (term === undefined) return {};
  if (session === undefined) return { termNumber: Number(term) };
  return session === 'closed' ? { termNumber: Number(term), season: 'closedSeason' } : { termNumber: Number(term), sittingNumber: Number(session) };
}

/** The number after the last one an organ gave a letter this year: 清政函〔2026〕12号 is followed by 清政函〔2026〕13号; null where none of this year is known. */
export function nextDocumentNumber(given: readonly string[], year: number): string | null {
  const known = given.flatMap((number) => {
    const [, head, of, count, tail] = /^(.*?〔)(\d{4})(?:〕)(\d+)(号)$/.exec(number) ?? [];
    return head !== undefined && Number(of) === year && count !== undefined && tail !== undefined ? [{ head, count: Number(count), tail }] : [];
  });
  const last = known.sort((a, b) => b.count - a.count)[0];
  return last ? `${last.head}${year}〕${last.count + 1}${last.tail}` : null;
}

/** Do two letters take their numbers from one series? The town government's and the plain ones each have one; an organ of its own has its own. */
export const sharesNumbers = (one: { readonly issuer: string; readonly officeId: string }, other: { readonly issuer: string; readonly officeId: string }): boolean =>
  one.issuer === other.issuer && (one.issuer !== 'own' || one.officeId === other.officeId);
