import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { noticeLetter, reportLetter, signInSheet } from './letters.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { type ListRow, list, listed } from './store/list.ts';

/** Plan against fact of a year, and what each station has of the 六有 by its evidence. */
export { activityBoard } from './board-of-year.ts';
export { havesByStation } from './haves-by-station.ts';
/** What papers call a kind of activity. */
export { kindOf } from './letters.ts';
/** Activities held within days, for whoever counts them. */
export { type HeldActivity, heldWithin } from './store/within.ts';
/** The stations that held an activity on a day. */
export { stationsHeldOn } from './store/haves.ts';
/** 簿1 and 簿2 as rows, each in one statement: who came to what, and what was done there. Names are in full; whoever shows them masks them. */
export { attendanceRows, minutesRows } from './store/registers.ts';
/** The same worded for a reader, a page at a time, for whoever may read activities. */
export { type AttendanceLine, type MinutesLine, attendanceLines, minutesLines } from './for-registers.ts';

/** Activities that cannot go on before this actor does something: at most 20 rows as the list shows them, and how many there are in all. */
export async function activitiesWaiting(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, work.today, { group: 'waiting' }, 1);
  return { total, rows: rows.map((row) => rowFields(work, row)) };
}

async function seen(work: Work<unknown>, id: string, states: readonly ListRow['state'][]): Promise<ListRow> {
  const row = await listed(work.tx, work.actor, work.today, id);
  return row && judge(policy.see, work.actor, row, work.today) === null && states.includes(row.state) ? row : refuse('platform.notFound', 404);
}

/** 活动通知 as a letter. 404 for whoever may not see it, and where nothing was announced. */
export const activityNotice = async (work: Work<unknown>, id: string): Promise<Letter> => noticeLetter(work, await seen(work, id, ['announced', 'held', 'written', 'signed', 'reported']));
/** 签到表. */
export const activitySheet = async (work: Work<unknown>, id: string): Promise<PrintTable> => signInSheet(work, await seen(work, id, ['announced', 'held', 'written', 'signed', 'reported']));
/** 书面汇报 as a letter, also as a draft once the minutes are written. */
export const activityReport = async (work: Work<unknown>, id: string): Promise<Letter> => reportLetter(work, await seen(work, id, ['written', 'signed', 'reported']));

/** What an archive keeps of it. */
export { archivedActivities } from './store/archived.ts';
/** Who was asked, who came and who spoke, activity by activity. */
export { turnout } from './store/turnout.ts';
/** Published activities a deputy came to. */
export { shownWith } from './for-deputy.ts';
/** Whose an activity is to be, for a later feature that plans one. */
export { type Host, hostOf, hostsNamed, placeOf } from './hosting.ts';
/** A line of the yearly plan, written by whoever found out what it should be about. */
export { planLines } from './planning.ts';
/** Lines of the plan that still wait for their notice. */
export { type WaitingLine, linesWaiting } from './store/plan.ts';
