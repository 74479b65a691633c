import chineseDays from 'chinese-days';
import { addDays, weekdayOf } from '#kernel/dates.ts';
import { type Calendar, calendar } from '#kernel/deadline.ts';
import type { Database } from '#platform/db/connect.ts';
import type { CalendarDay } from './store.ts';

const source = '国务院办公厅放假安排';
/** The library names ordinary days in English by their weekday, holidays as `National Day,国庆节,3`. */
const holidayName = /^[^,]+,([^,]+),/;

/** The exceptions of a year as announced: holidays and worked weekends. Empty for a year not yet announced. */
export function announcedDays(year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    const { work, name } = chineseDays.getDayDetail(day);
    const holiday = holidayName.exec(name)?.[1];
    if (holiday && (!work || weekdayOf(day) > 5)) days.push({ day, working: work, name: work ? `${holiday}调休上班` : holiday, source });
  }
  return days;
}

/** Enters the announced days of these years where nothing stands yet: what a person has entered is never overwritten. */
export async function seedCalendar(database: Database, years: readonly number[]): Promise<void> {
  const days = years.flatMap(announcedDays);
  if (days.length === 0) return;
  await database.bare.insertInto('calendarDay').values(days).onConflict((conflict) => conflict.column('day').doNothing()).execute();
}

/** Reads the whole calendar, as the house keeps it in memory. */
export async function loadCalendar(database: Database): Promise<Calendar> {
  const rows = await database.bare.selectFrom('calendarDay').select(['day', 'working']).execute();
  const daysThat = (working: boolean) => rows.filter((row) => row.working === working).map((row) => row.day);
  return calendar({ holidays: daysThat(false), workdays: daysThat(true) });
}
