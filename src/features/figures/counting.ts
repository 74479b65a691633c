import type { Work } from '#platform/feature.ts';
import { promisesByOffice } from '#features/promise/public.ts';
import { officeMarksLetOut } from '#features/suggestion/public.ts';
import { type Half, type Line, most, spanOf, withMarks } from './rules.ts';

const none = { due: 0, kept: 0, inTime: 0, late: 0, putOff: 0, claimed: 0, notYet: 0 };

/** Counts the span as it stands today, office by office: what was promised for its days, and of a whole year what deputies wrote of the answers. */
export async function countedNow({ tx, today }: Work<unknown>, year: number, half: Half): Promise<Line[]> {
  const kept = new Map((await promisesByOffice(tx, spanOf(year, half), today)).map((row) => [row.officeId, row]));
  const marks = new Map(withMarks(half) ? (await officeMarksLetOut(tx, year, today)).filter(({ marked }) => marked > 0).map((row) => [row.officeId, row]) : []);
  const names = new Map([...marks.values(), ...kept.values()].map(({ officeId, officeName }) => [officeId, officeName]));
  return [...names].slice(0, most.lines).map(([officeId, officeName]) => {
    const { due, kept: done, inTime, late, putOff, claimed, notYet } = kept.get(officeId) ?? none;
    const mark = marks.get(officeId);
    return {
      officeId, officeName, dueCount: due, keptCount: done, inTimeCount: inTime, lateCount: late, putOffCount: putOff, claimedCount: claimed, notYetCount: notYet,
      markedCount: mark?.marked ?? 0, satisfiedCount: mark ? mark.result.satisfied + mark.result.basicallySatisfied : 0,
    };
  });
}
