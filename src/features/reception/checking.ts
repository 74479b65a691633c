import { refuse } from '#kernel/verdict.ts';
import type { DayRule, FormNature, MarketKind, MarketWish } from './rules.ts';

interface SaidRule { readonly monthDay?: number | undefined; readonly nth?: number | undefined; readonly weekday?: number | undefined }
interface SaidMarket { readonly marketBy?: MarketKind | undefined; readonly marketDays?: readonly number[] | undefined; readonly marketWish?: MarketWish | undefined }

/** A day as it was said, whole: the day of the month, or the n-th weekday, or of a weekly form the weekday alone. */
export function checkRule({ monthDay, nth, weekday }: SaidRule, every: FormNature['every']): DayRule {
  if (every === 'week') return weekday ? { monthDay: null, nth: null, weekday } : refuse('reception.whichWeekday');
  if (monthDay) return nth || weekday ? refuse('reception.oneDayRule') : { monthDay, nth: null, weekday: null };
  return nth && weekday ? { monthDay: null, nth, weekday } : refuse('reception.whichDay');
}

/** Market days as they were said; a cycle without a kind, or a kind without days, is no market. */
export function checkMarket({ marketBy, marketDays = [], marketWish }: SaidMarket): { marketBy: MarketKind | null; marketDays: readonly number[]; marketWish: MarketWish | null } {
  const days = [...new Set(marketDays)].sort((a, b) => a - b);
  if ((marketBy === undefined) !== (days.length === 0)) refuse('reception.whichMarket');
  if (marketBy === 'weekday' && days.some((day) => day < 1 || day > 7)) refuse('reception.whichMarket');
  return { marketBy: marketBy ?? null, marketDays: days, marketWish: marketWish ?? null };
}

const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A season from one MM-DD to another. */
export const checkSeason = (season: { readonly from: string; readonly to: string }): { from: string; to: string } =>
  (monthDay.test(season.from) && monthDay.test(season.to) ? season : refuse('reception.whichSeason'));

/** Two times, or neither; the second later. */
export function checkHours(startTime: string | undefined, endTime: string | undefined): { startTime: string | null; endTime: string | null } {
  if ((startTime === undefined) !== (endTime === undefined)) refuse('reception.bothTimes');
  if (startTime !== undefined && endTime !== undefined && endTime <= startTime) refuse('reception.endsBefore');
  return { startTime: startTime ?? null, endTime: endTime ?? null };
}
