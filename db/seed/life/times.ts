import { type Calendar, isWorkday } from '#kernel/deadline.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import type { Dice } from '../random.ts';

const chinaOffsetMs = 8 * 3_600_000;
const minuteMs = 60_000;

/** The instant of a day in China, so many minutes after midnight, with seconds of chance. */
export const moment = (dice: Dice, on: string, fromMinute: number, toMinute: number): Date =>
  new Date(Date.parse(on) - chinaOffsetMs + dice.int(fromMinute, toMinute) * minuteMs + dice.int(0, 59_999));

/** When somebody at home writes: early, at noon, mostly in the evening. */
export const homeMoment = (dice: Dice, on: string): Date =>
  dice.chance(0.6) ? moment(dice, on, 18 * 60, 22 * 60 + 30) : moment(dice, on, 6 * 60 + 10, 18 * 60);

/** When an office works, 8:35 to 17:35, on that day or the next working day. */
export function officeMoment(dice: Dice, on: string, calendar: Calendar): Date {
  let day = on;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return moment(dice, day, 8 * 60 + 35, 17 * 60 + 35);
}

/** Somebody of an office goes on with it so many days later, never before `after`. */
export function officeAfter(dice: Dice, after: Date, days: number, calendar: Calendar): Date {
  const first = officeMoment(dice, addDays(dateOn(after), Math.max(0, Math.round(days))), calendar);
  return first > after ? first : officeMoment(dice, addDays(dateOn(after), 1), calendar);
}

/** A resident does it so many days later, at home. */
export function homeAfter(dice: Dice, after: Date, days: number): Date {
  const first = homeMoment(dice, addDays(dateOn(after), Math.max(0, Math.round(days))));
  return first > after ? first : homeMoment(dice, addDays(dateOn(after), 1));
}

/** The day a promise is given for, as people say it: the end of a month so many months on. */
export function promisedMonth(after: Date, months: number): string {
  const [year = 0, month = 0] = dateOn(after).split('-').map(Number);
  const sum = month - 1 + months;
  return `${year + Math.floor(sum / 12)}年${(sum % 12) + 1}月底前`;
}
