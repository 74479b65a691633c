import { fill } from '#kernel/words.ts';
import { refuse } from '#kernel/verdict.ts';
import { recordAll, withdraw } from '#features/duty/public.ts';
import type { Work } from '#platform/feature.ts';
import { levelsOf } from './announcing.ts';
import { type Attendance, type Way, came } from './rules.ts';
import type { Activity } from './rules/activity.ts';
import { setAttendance, strike } from './store/writes.ts';
import { text } from './text.ts';

/** Who came, as the list says it: one line a deputy. */
export interface Taken {
  readonly way: Way;
  readonly attendance: readonly { readonly personId: string; readonly attendance: Attendance; readonly reason?: string | undefined }[];
  readonly photoIds?: readonly string[] | undefined;
}

/** What an activity must be known by for its attendance. */
type Attended = Pick<Activity, 'id' | 'kind' | 'topic' | 'deputies'> & { readonly startsOn: string };

const ref = (id: string) => ({ refFeature: 'activity', refId: id });

/**
 * Writes who came and, in the same transaction, the duty archive of everybody who did; of whoever did not, an earlier line is struck out.
 * Refuses a list that leaves out somebody who was asked, leave without a reason, and whoever held no mandate on the day.
 */
export async function takeAttendance(work: Work, activity: Attended, { attendance, photoIds = [], way }: Taken): Promise<{ came: number; leave: number; missing: number }> {
  const { tx, actor, house } = work;
  const said = new Map(attendance.map((line) => [line.personId, line]));
  if (attendance.length === 0 || said.size !== attendance.length || activity.deputies.some(({ personId }) => !said.has(personId))) refuse('activity.listNotWhole');
  if (way === 'photo' && photoIds.length === 0 && (await house.files.of(tx, 'activity', [activity.id])).length === 0) refuse('activity.photoMissing');
  const known = new Map(activity.deputies.map((deputy) => [deputy.personId, deputy]));
  const levels = await levelsOf(work, [...said.keys()].filter((id) => !known.has(id)), activity.startsOn);
  // What was held on paper had no notice here: all that its sheet names were to come.
  const unknown = activity.deputies.length === 0 ? 'asked' : 'cameAlong';
  const levelOf = (personId: string) => known.get(personId)?.level ?? levels.get(personId) ?? 'township';
  await setAttendance(tx, attendance.map(({ personId, attendance: as, reason }) => {
    const before = known.get(personId);
    // As with leave that is asked for: nobody agrees to his own.
    if (as === 'leave' && personId === actor.personId && !before?.leaveAgreedBy) refuse('activity.ownLeave', 403);
    const leaveReason = as === 'leave' ? reason ?? before?.leaveReason ?? refuse('activity.leaveNeedsReason') : null;
    return {
      activityId: activity.id, personId, level: levelOf(personId), answer: before?.answer ?? unknown, attendance: as, leaveReason,
      // Whoever notes a leave that nobody had agreed to agrees to it.
      leaveAgreedBy: as === 'leave' ? before?.leaveAgreedBy ?? actor.personId : null,
    };
  }));
  await house.files.attach(tx, photoIds, { feature: 'activity', id: activity.id });
  const there = attendance.filter(({ attendance: as }) => came(as)).map(({ personId }) => personId);
  for (const { personId, attendance: before } of activity.deputies) if (before !== null && came(before) && !there.includes(personId)) await withdraw(work, { ...ref(activity.id), personId });
  await recordAll(work, there.map((personId) => ({ personId, kind: 'activity.attended', on: activity.startsOn, title: dutyTitle(activity), level: levelOf(personId), ...ref(activity.id) })));
  const leave = attendance.filter(({ attendance: as }) => as === 'leave').length;
  return { came: there.length, leave, missing: attendance.length - there.length - leave };
}

/** Takes whoever does not belong there off the list and out of the duty archive; answers who is left. Refuses somebody who is not on it. */
export async function strikeFromList(work: Work, { id, deputies }: Pick<Activity, 'id' | 'deputies'>, personIds: readonly string[]): Promise<Activity['deputies']> {
  if (personIds.some((one) => !deputies.some(({ personId }) => personId === one))) refuse('activity.listNotWhole');
  for (const personId of personIds) await withdraw(work, { ...ref(id), personId });
  await strike(work.tx, id, personIds);
  return deputies.filter(({ personId }) => !personIds.includes(personId));
}

/** How the duty archive names it: 视察：石桥村饮水安全. */
const dutyTitle = ({ kind, topic }: Pick<Activity, 'kind' | 'topic'>): string => fill(text.dutyTitle, { kind: text.kinds[kind], topic });

/** The activity counts no more: everybody's line is struck out. */
export const strikeAttendance = (work: Work, id: string): Promise<void> => withdraw(work, ref(id));

/** In words for the timeline: 应到 12，实到 10，请假 1，缺席 1. */
export const inWords = (count: { came: number; leave: number; missing: number }): string => fill(text.attendanceWords, { all: count.came + count.leave + count.missing, ...count });
