// Days as 'YYYY-MM-DD'. All arithmetic is on UTC midnights, so the time zone of the process never matters.
import type { Locale } from './words.ts';

/** A day of the Gregorian calendar in Asia/Shanghai, 'YYYY-MM-DD', years 0001 to 9999. */
export type DateOn = string;

/** From one day to another, both included. */
export interface Span {
  readonly fromOn: DateOn;
  readonly toOn: DateOn;
}

/** Does the span hold this day? */
export const covers = ({ fromOn, toOn }: Span, on: DateOn): boolean => fromOn <= on && on <= toOn;

const dayMs = 86_400_000;
/** China keeps one time, eight hours ahead of UTC, without summer time since 1992. */
const chinaOffsetMs = 8 * 3_600_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: '2024-02-29' but not '2025-02-29'. */
export function isDateOn(value: unknown): value is DateOn {
  if (typeof value !== 'string' || !shape.test(value) || value < '0001') return false;
  const ms = Date.parse(value);
  // Some engines roll 30 February over into March instead of refusing it.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** The day it is in China at that instant. RangeError for an invalid Date. */
export function dateOn(instant: Date): DateOn {
  return fromDayNumber(Math.floor((instant.getTime() + chinaOffsetMs) / dayMs));
}

/** `count` days later; earlier when negative. */
export function addDays(on: DateOn, count: number): DateOn {
  return fromDayNumber(dayNumber(on) + count);
}

/** `count` months later (earlier when negative) on the same day number, or on the last day of a shorter month. */
export function addMonths(on: DateOn, count: number): DateOn {
  dayNumber(on);
  const months = yearOf(on) * 12 + Number(on.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const day = Math.min(Number(on.slice(8)), daysInMonth(year, month));
  return checked(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: DateOn, to: DateOn): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: DateOn): number {
  // Day 0, 1 January 1970, was a Thursday.
  return ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1;
}

/** The year of a day. */
export function yearOf(on: DateOn): number {
  return Number(on.slice(0, 4));
}

/** The year of a day and those before it, the latest first. */
export function lastYears(on: DateOn, count: number): number[] {
  return Array.from({ length: count }, (_, back) => yearOf(on) - back);
}

/** A year of the calendar. */
export function yearSpan(year: number): Span {
  return { fromOn: `${pad(year, 4)}-01-01`, toOn: `${pad(year, 4)}-12-31` };
}

/** '2025-03-09' as official letters write it, 2025年3月9日 (GB/T 9704, 7.3.5.4). */
export function chineseDate(on: DateOn): string {
  dayNumber(on);
  return `${yearOf(on)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
}

const english = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** '2025-03-09' as its reader writes it: 2025年3月9日, 9 March 2025. */
export const sayDay = (on: DateOn, locale: Locale): string => (locale === 'zh' ? chineseDate(on) : english.format(dayNumber(on) * dayMs));

function dayNumber(on: DateOn): number {
  return Date.parse(checked(on)) / dayMs;
}

function fromDayNumber(number: number): DateOn {
  const iso = new Date(number * dayMs).toISOString();
  // Years outside 0001 to 9999 carry a sign or are year zero.
  if (!/^\d/.test(iso) || iso < '0001') throw new RangeError(`no such day in the calendar: ${iso}`);
  return iso.slice(0, 10);
}

function checked(on: DateOn): DateOn {
  if (!isDateOn(on)) throw new RangeError(`not a date: ${on}`);
  return on;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
