import { type DateOn, addDays, addMonths, daysBetween, weekdayOf, yearOf } from '#kernel/dates.ts';
import type { DayRule, FormNature, MarketKind, MarketWish, Move } from '../rules.ts';

/** Market days 圩日 of a place: by last digits of the lunar or solar day (3-6-9; 10, 20 and 30 end in 0), or by weekdays. */
export interface Market {
  readonly by: MarketKind;
  readonly days: readonly number[];
}

/** Days of a year, MM-DD to MM-DD, both included; may run over the turn of the year. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** The day of the lunar month, 1 to 30: asked of whoever knows. */
export type LunarDay = (on: DateOn) => number;

/** Is it market day? The fifth market of a 5-10 cycle is the 10th, the last of a 1-4-7 one may be the 31st. */
export function isMarketDay({ by, days }: Market, on: DateOn, lunarDay: LunarDay): boolean {
  if (by === 'weekday') return days.includes(weekdayOf(on));
  const day = by === 'lunar' ? lunarDay(on) : Number(on.slice(8));
  return days.includes(day % 10);
}

/** Does the day lie in one of the seasons? */
export const isInSeason = (seasons: readonly Season[], on: DateOn): boolean => {
  const day = on.slice(5);
  return seasons.some(({ from, to }) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** The n-th weekday of a month, n from 1. */
function nthWeekday(month: string, nth: number, weekday: number): DateOn {
  const first = `${month}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

const inMonth = (month: string, { monthDay, nth, weekday }: DayRule): DateOn => (monthDay === null ? nthWeekday(month, nth ?? 1, weekday ?? 1) : `${month}-${pad(monthDay)}`);

/** The days of a year that a resolution means; of a quarter the middle month. */
export function meantDays(year: number, every: FormNature['every'], rule: DayRule): DateOn[] {
  if (every === 'week') {
    const first = nthWeekday(`${year}-01`, 1, rule.weekday ?? 1);
    return Array.from({ length: Math.floor(daysBetween(first, `${year}-12-31`) / 7) + 1 }, (_, week) => addDays(first, week * 7));
  }
  const months = every === 'month' ? Array.from({ length: 12 }, (_, index) => index + 1) : [2, 5, 8, 11];
  return months.map((month) => inMonth(`${year}-${pad(month)}`, rule));
}

/** What a day has to suit. */
export interface Conditions {
  readonly every: FormNature['every'];
  readonly market: Market | null;
  readonly wish: MarketWish;
  readonly isHoliday: (on: DateOn) => boolean;
  readonly lunarDay: LunarDay;
}

/** The week or month a reception may be moved within: nobody's month is left without its day. */
const isWithin = (on: DateOn, meant: DateOn, every: FormNature['every']): boolean =>
  (every === 'week' ? addDays(on, -weekdayOf(on)) === addDays(meant, -weekdayOf(meant)) && yearOf(on) === yearOf(meant) : on.slice(0, 7) === meant.slice(0, 7));

/** The nearest days first, the later one of two. */
const nearest = (meant: DateOn): DateOn[] => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((days) => addDays(meant, days));

/** The day it is held: the one that is meant, or the nearest that is no holiday and suits the market; market days nobody can suit are let be. */
export function heldDay(meant: DateOn, { every, market, wish, isHoliday, lunarDay }: Conditions): { on: DateOn; moved: Exclude<Move, 'hand'> | null } {
  const suits = (on: DateOn): boolean => market === null || market.days.length === 0 || wish === 'neither' || isMarketDay(market, on, lunarDay) === (wish === 'prefer');
  const free = nearest(meant).filter((on) => isWithin(on, meant, every) && !isHoliday(on));
  const on = free.find(suits) ?? free[0] ?? meant;
  if (on === meant) return { on, moved: null };
  if (isHoliday(meant)) return { on, moved: 'holiday' };
  return { on, moved: wish === 'prefer' ? 'toMarket' : 'offMarket' };
}

/** Years a rota may be made for: this one and the next. */
export const rotaYears = (today: DateOn): number[] => [yearOf(today), yearOf(addMonths(today, 12))];
