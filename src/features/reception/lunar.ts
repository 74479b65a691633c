import chineseDays from 'chinese-days';
import type { LunarDay } from './rules/days.ts';

const known = new Map<string, number>();

/** The day of the lunar month, 1 to 30. Asked of the library that also knows the holidays, and remembered. */
export const lunarDay: LunarDay = (on) => {
  const day = known.get(on) ?? chineseDays.getLunarDate(on).lunarDay;
  known.set(on, day);
  return day;
};
