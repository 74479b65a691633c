import { addDays, addMonths, daysBetween, isDateOn, weekdayOf, type DateOn } from '#kernel/dates.ts';

/** The clauses by which every period here is counted; applied to congress work by analogy. */
export const periodLaw = {
  /** 开始的当日不计入，自下一日开始计算 */
  startsNextDay: '《民法典》第二百零一条',
  /** 到期月的对应日为最后一日；没有对应日的，月末日为最后一日 */
  sameDayOrMonthEnd: '《民法典》第二百零二条',
  /** 最后一日是法定休假日的，以法定休假日结束的次日为最后一日 */
  movesPastHoliday: '《民法典》第二百零三条',
} as const;

/** Days before the due date on which a reminder goes out, unless the town's rules say otherwise. */
const usualWarnDays: readonly number[] = [15, 7, 1];
/** A lamp is amber so many days before: no law sets it, it is the day of the first reminder that goes out anywhere. */
export const soonDays = Math.max(...usualWarnDays);
/** And in no more than this part of the whole time: what is due within a week is not amber from its first day. */
export const soonPart = 3;
/** Days after the due date on which an overdue notice goes out; every seven days after the last. */
const overdueDays: readonly number[] = [1, 3, 7];

/** Exceptions to "Monday to Friday are working days", as the State Council announces them each year. */
export interface Calendar {
  /** Weekdays that are free. */
  readonly holidays: ReadonlySet<DateOn>;
  /** Saturdays and Sundays that are worked 调休. */
  readonly workdays: ReadonlySet<DateOn>;
}

/** A length of time; a whole number of at least 1. */
export type Period = { readonly months: number } | { readonly days: number } | { readonly workdays: number };

/** How a due date stands: `days` left, 0 on the day itself, negative when late. */
export interface Lamp {
  readonly colour: 'ok' | 'soon' | 'late';
  readonly days: number;
}

/** Builds a calendar. RangeError for a day that does not exist or is both a holiday and a workday. */
export function calendar(exceptions: { readonly holidays?: Iterable<DateOn>; readonly workdays?: Iterable<DateOn> }): Calendar {
  const holidays = new Set(exceptions.holidays);
  const workdays = new Set(exceptions.workdays);
  for (const on of [...holidays, ...workdays]) {
    if (!isDateOn(on)) throw new RangeError(`not a date: ${on}`);
    if (holidays.has(on) && workdays.has(on)) throw new RangeError(`both holiday and workday: ${on}`);
  }
  return { holidays, workdays };
}

/** True when offices work on that day. */
export function isWorkday(on: DateOn, calendar: Calendar): boolean {
  return calendar.workdays.has(on) || (weekdayOf(on) <= 5 && !calendar.holidays.has(on));
}

/**
 * The last day of a period that begins because of something on `start`: counting starts the next day, months end on
 * the same day number or the month's end, a last day that is free moves to the next working day (see `periodLaw`).
 * Always a working day after `start`. RangeError for a period that is no whole number ≥ 1.
 */
export function due(start: DateOn, period: Period, calendar: Calendar): DateOn {
  const count = 'months' in period ? period.months : 'days' in period ? period.days : period.workdays;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a period: ${JSON.stringify(period)}`);
  if ('months' in period) return nearestWorkday(addMonths(start, count), 1, calendar);
  if ('days' in period) return nearestWorkday(addDays(start, count), 1, calendar);
  let on = start;
  for (let counted = 0; counted < count; counted += 1) on = nearestWorkday(addDays(on, 1), 1, calendar);
  return on;
}

/** The earlier of two due dates: where national and local rules differ, the stricter wins. */
export function stricter(a: DateOn, b: DateOn): DateOn {
  return a <= b ? a : b;
}

/**
 * The lamp of a due date, the same for whatever is due: red from the day after 超期, amber in the last fifteen days and
 * at most the last third of the time since `from` 临期, else green. `from` is null for a day that was set by itself.
 */
export function lamp(dueOn: DateOn, today: DateOn, from: DateOn | null): Lamp {
  const days = daysBetween(today, dueOn);
  const soon = from === null ? soonDays : Math.min(soonDays, Math.floor(daysBetween(from, dueOn) / soonPart));
  return { colour: days < 0 ? 'late' : days <= soon ? 'soon' : 'ok', days };
}

/** The last day whose lamp can be amber today, for conditions in SQL. */
export const soonUntil = (today: DateOn): DateOn => addDays(today, soonDays);

/**
 * The warning days (15, 7, 1 before) whose reminder fell after `since`, when last looked, and up to `today`; nearest last.
 * A warning on a free day is sent on the working day before it, since on the one after it could be too late.
 * Nothing once the due date has passed: then it is `overdueNoticeDays`.
 */
export function remindersDue(
  dueOn: DateOn, since: DateOn, today: DateOn, calendar: Calendar, warnDays: readonly number[] = usualWarnDays,
): number[] {
  if (today > dueOn) return [];
  return warnDays
    .filter((days) => isWithin(nearestWorkday(addDays(dueOn, -days), -1, calendar), since, today))
    .sort((a, b) => b - a);
}

/**
 * The days late (1, 3, 7, then every 7) whose notice fell after `since`, when last looked, and up to `today`; latest last.
 * A notice that falls on a free day is sent on the working day after it.
 */
export function overdueNoticeDays(dueOn: DateOn, since: DateOn, today: DateOn, calendar: Calendar): number[] {
  const late = daysBetween(dueOn, today);
  const marks = overdueDays.filter((days) => days <= late);
  for (let days = 14; days <= late; days += 7) marks.push(days);
  return marks.filter((days) => isWithin(nearestWorkday(addDays(dueOn, days), 1, calendar), since, today));
}

/** Did a Monday fall after `since`, when last looked, and up to `today`? What is told once a week is told then. */
export function passedMonday(since: DateOn, today: DateOn): boolean {
  for (let on = addDays(since, 1); on <= today; on = addDays(on, 1)) if (weekdayOf(on) === 1) return true;
  return false;
}

function nearestWorkday(on: DateOn, step: 1 | -1, calendar: Calendar): DateOn {
  let day = on;
  while (!isWorkday(day, calendar)) day = addDays(day, step);
  return day;
}

function isWithin(on: DateOn, after: DateOn, upTo: DateOn): boolean {
  return on > after && on <= upTo;
}
