import { addDays } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { knowPersons } from '#features/account/public.ts';
import { holdMandates, mandatesOf } from '#features/deputy/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Kind, arrangementLaw } from './rules.ts';
import type { Asked } from './rules/activity.ts';

/** What a notice says. */
export interface Notice {
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
  readonly startTime?: string | undefined;
  readonly venue: string;
  readonly words?: string | undefined;
  readonly arrangedOn?: string | undefined;
  readonly convenerId?: string | undefined;
  readonly recorderId?: string | undefined;
  readonly deputyIds: readonly string[];
}

/** Days of one activity; a longer one is a slip of the hand. */
const mostDays = 31;

/** The last day, the first where none is given. Refuses an end before the beginning. */
export function lastDay(startsOn: string, endsOn: string | undefined): string {
  const last = endsOn ?? startsOn;
  return last >= startsOn && last <= addDays(startsOn, mostDays) ? last : refuse('activity.badDays');
}

/** What only the presidium arranges bears the day it did, not later than the activity is announced or was held. */
export function arrangementDay(kind: Kind, arrangedOn: string | undefined, notAfter: string): string | null {
  const law = arrangementLaw(kind);
  if (law !== null && arrangedOn === undefined) refuse('activity.notArranged', 422, { law });
  if (arrangedOn !== undefined && arrangedOn > notAfter) refuse('activity.arrangedLater');
  return arrangedOn ?? null;
}

/** Who convenes is a deputy on its day (today, where that is still to come); who records may be none. */
export async function checkPeople({ tx, today }: Work, convenerId: string | null, recorderId: string | null, on = today): Promise<void> {
  if (!(await knowPersons(tx, [convenerId, recorderId].filter((id) => id !== null)))) refuse('activity.noSuchPerson');
  if (convenerId !== null && !(await holdMandates(tx, [convenerId], on))) refuse('activity.convenerNoDeputy');
}

/** The columns a notice sets. `usual` are the convener and recorder of its station or group. */
export async function noticeColumns(work: Work, kind: Kind, notice: Notice, usual: { convenerPersonId: string | null; recorderPersonId: string | null }) {
  const { today, tx } = work;
  if (notice.startsOn < today) refuse('activity.startsInPast');
  const [convenerPersonId, recorderPersonId] = [notice.convenerId ?? usual.convenerPersonId, notice.recorderId ?? usual.recorderPersonId];
  await checkPeople(work, convenerPersonId, recorderPersonId);
  return {
    startsOn: notice.startsOn, endsOn: lastDay(notice.startsOn, notice.endsOn), fallsOn: notice.startsOn, startTime: notice.startTime ?? null, venue: notice.venue, noticeWords: notice.words ?? null,
    arrangedOn: arrangementDay(kind, notice.arrangedOn, today), convenerPersonId, recorderPersonId, shortNotice: addDays(today, await ruleValue(tx, 'activityNotice', today)) > notice.startsOn,
  };
}

/** The congress each of these deputies sits in, of several the nearest. Refuses whoever held no mandate on that day. */
export async function levelsOf({ tx }: Work, personIds: readonly string[], on: string): Promise<Map<string, Asked['level']>> {
  const levels = new Map<string, Asked['level']>();
  for (const { id, level } of await mandatesOf(tx, on, personIds)) if (!levels.has(id)) levels.set(id, level);
  return personIds.every((id) => levels.has(id)) ? levels : refuse('activity.notADeputy');
}

/** Whom a notice asks, as rows; at least one deputy. */
export async function askedRows(work: Work, activityId: string, { deputyIds, startsOn }: Notice) {
  const ids = [...new Set(deputyIds)];
  if (ids.length === 0) refuse('activity.nobodyAsked');
  // A term that ends before the day is the next clerk's to see: today's deputies are asked.
  const levels = await levelsOf(work, ids, startsOn > work.today ? work.today : startsOn);
  return ids.map((personId) => ({ activityId, personId, level: levels.get(personId) ?? 'township', answer: 'asked' }));
}
