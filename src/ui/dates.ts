import { dateOn, daysBetween, isDateOn, sayDay } from '#kernel/dates.ts';
import type { Locale } from '#kernel/words.ts';

const tag = { zh: 'zh-CN', en: 'en-GB' } as const;
/** Nearer days are told by the month alone; nobody takes them for another year's. */
const farDays = 270;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag[locale], options);
  formats.set(key, known);
  return known;
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** A calendar day '2026-11-22' as 2026年11月22日 or 22 November 2026. */
export const showDay = sayDay;

/** The days in a text as its reader writes them. */
export const showDaysIn = (words: string, locale: Locale): string => words.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, (on) => (isDateOn(on) ? showDay(on, locale) : on));

/** A month '2026-11' as 2026年11月 or November 2026. */
export const showMonth = (month: string, locale: Locale): string => format(locale, 'month', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A calendar day without its year: 11月22日, 22 November; one that is farther off than nine months says its year too. */
export const showShortDay = (on: string, locale: Locale): string =>
  (Math.abs(daysBetween(dateOn(new Date()), on)) > farDays ? showDay(on, locale) : format(locale, 'short', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`)));

/** A calendar day with its weekday: 11月22日 星期日. */
export const showWeekday = (on: string, locale: Locale): string =>
  format(locale, 'weekday', { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** An instant (ISO text) as day and time in China: 2026年11月22日 08:30. */
export const showInstant = (at: string, locale: Locale): string =>
  format(locale, 'instant', { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' }).format(new Date(at));
