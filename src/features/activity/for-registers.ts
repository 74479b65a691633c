import { has } from '#kernel/actor.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { readers } from './rules/readers.ts';
import { type AttendanceRow, type MinutesRow, type RegisterFilter, attendanceRows, minutesRows } from './store/registers.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A deputy at an activity as a register prints it, in the reader's language. */
export interface AttendanceLine extends Omit<AttendanceRow, 'kind' | 'attendance' | 'attendanceWay' | 'level'> {
  readonly late: boolean;
  readonly kind: string;
  readonly attendance: string;
  readonly way: string;
  readonly level: string;
}

/** An activity with its minutes as a register prints it. */
export interface MinutesLine extends Omit<MinutesRow, 'kind' | 'state'> {
  readonly late: boolean;
  readonly kind: string;
  readonly state: string;
}

/** The most rows looked at for one register. */
const most = 5000;

/** What was entered later than it happened. */
const isLate = ({ attendanceOn, endsOn }: { readonly attendanceOn: string; readonly endsOn: string }): boolean => attendanceOn > endsOn;

/** A page of who was to come and who came. */
export async function attendanceLines(work: Work<unknown>, filter: RegisterFilter, page: number, size: number): Promise<{ rows: AttendanceLine[]; total: number }> {
  const words = wordsFor(work, { zh, en });
  const rows = has(work.actor, ...readers) ? await attendanceRows(work.tx, filter, most) : [];
  return {
    total: rows.length,
    rows: rows.slice((page - 1) * size, page * size).map((row) => ({ ...row, late: isLate(row), kind: words.kinds[row.kind], attendance: words.attendances[row.attendance], way: words.ways[row.attendanceWay], level: words.levels[row.level] })),
  };
}

/** A page of activities with their minutes. */
export async function minutesLines(work: Work<unknown>, filter: RegisterFilter, page: number, size: number): Promise<{ rows: MinutesLine[]; total: number }> {
  const words = wordsFor(work, { zh, en });
  const rows = has(work.actor, ...readers) ? await minutesRows(work.tx, filter, most) : [];
  return { total: rows.length, rows: rows.slice((page - 1) * size, page * size).map((row) => ({ ...row, late: isLate(row), kind: words.kinds[row.kind], state: words.states[row.state] })) };
}
