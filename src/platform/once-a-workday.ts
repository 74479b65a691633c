import { addDays } from '#kernel/dates.ts';
import { type Calendar, isWorkday } from '#kernel/deadline.ts';
import type { Tx } from './db/connect.ts';
import type { JobKind, Work } from './feature.ts';

/** Where a feature keeps the day its job looked last: `last` locks the row, null before the first time. */
interface Watch {
  last(tx: Tx): Promise<string | null>;
  keep(tx: Tx, on: string): Promise<unknown>;
}

/**
 * A job that looks once a workday. It is handed the day it looked last, so that each mark between that day and today is told
 * exactly once, also when the machine was off for a week; its telling and its having looked commit together.
 */
export const onceAWorkday = (kind: string, { last, keep }: Watch, look: (work: Work<unknown>, looked: string, calendar: Calendar) => Promise<void>): JobKind => ({
  kind,
  everyMinutes: 60,
  run: async (work) => {
    const { tx, today, house } = work;
    const looked = await last(tx) ?? addDays(today, -1);
    if (looked >= today) return;
    const calendar = await house.calendar();
    if (!isWorkday(today, calendar)) return;
    await look(work, looked, calendar);
    await keep(tx, today);
  },
});
