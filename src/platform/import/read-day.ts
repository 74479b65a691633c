import { type DateOn, isDateOn } from '#kernel/dates.ts';
import { type Cell, chineseNumber, tight } from './cell-text.ts';

/** A day as people write it. A month without its day is stored as the first of it, and said to be one. */
export type DayRead =
  | { readonly kind: 'day'; readonly on: DateOn; readonly monthOnly: boolean }
  /** 1975.1 typed as a number: January, or October with its zero lost. */
  | { readonly kind: 'monthUnclear'; readonly year: number }
  | { readonly kind: 'yearOnly'; readonly year: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

const dayMs = 86_400_000;
/** Excel counts days from here; its invented 29 February 1900 is behind every serial accepted below. */
const serialZeroMs = Date.UTC(1899, 11, 30);
const firstSerial = 3_654;
const lastSerial = 73_050;

/**
 * Reads 1975.3 · 1975.03.12 · 1975年3月 · 1975-3-12 · 19750312 · 197503 · 750312 · 75.3 · 一九七五年三月 · Excel's own dates
 * and serial numbers. `latestYear` decides the century of two-digit years: the last one not after it.
 */
export function readDay(cell: Cell | undefined, latestYear: number): DayRead {
  if (cell instanceof Date) return made(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  const text = tight(cell).replace(/(生|出生|当选)$/, '');
  if (text === '') return { kind: 'empty' };
  if (typeof cell === 'number' && /^(19|20)\d\d\.1$/.test(text)) return { kind: 'monthUnclear', year: Math.trunc(cell) };
  if (/^\d+(\.0+)?$/.test(text)) return ofDigits(text.replace(/\.0+$/, ''), latestYear);
  return ofParts(text, latestYear);
}

function ofDigits(text: string, latestYear: number): DayRead {
  const number = Number(text);
  const at = (from: number, to: number) => Number(text.slice(from, to));
  if (/^(19|20)\d\d$/.test(text)) return { kind: 'yearOnly', year: number };
  if (text.length === 8) return made(at(0, 4), at(4, 6), at(6, 8));
  if (text.length === 5 && number >= firstSerial && number <= lastSerial) return readDay(new Date(serialZeroMs + number * dayMs), latestYear);
  if (text.length !== 6) return { kind: 'wrong' };
  const asMonth = /^(18|19|20)/.test(text) ? made(at(0, 4), at(4, 6)) : { kind: 'wrong' as const };
  return asMonth.kind === 'wrong' ? made(century(at(0, 2), latestYear), at(2, 4), at(4, 6)) : asMonth;
}

function ofParts(text: string, latestYear: number): DayRead {
  const parts = text.replace(/[年月日号.\-/\\,，。、—–~至]+/g, ' ').trim().split(' ').map(chineseNumber);
  const [year = null, month = null, day = null] = parts;
  if (year === null || parts.length > 3 || parts.includes(null)) return { kind: 'wrong' };
  const full = /^\d{2}\D/.test(text) && year < 100 ? century(year, latestYear) : year;
  if (month === null) return /年$/.test(text) && full >= 1900 ? { kind: 'yearOnly', year: full } : { kind: 'wrong' };
  return made(full, month, day ?? undefined);
}

const century = (two: number, latestYear: number): number => {
  const inLatest = Math.floor(latestYear / 100) * 100 + two;
  return inLatest > latestYear ? inLatest - 100 : inLatest;
};

function made(year: number, month: number, day?: number): DayRead {
  const on = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day ?? 1).padStart(2, '0')].join('-');
  return isDateOn(on) && year >= 1800 ? { kind: 'day', on, monthOnly: day === undefined } : { kind: 'wrong' };
}
