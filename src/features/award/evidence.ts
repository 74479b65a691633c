import { yearOf } from '#kernel/dates.ts';
import { activityBoard } from '#features/activity/public.ts';
import { actsIn } from '#features/duty/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Award } from './rules.ts';

/** The one kind of a station: activities it held in the years the award looks at. */
export const heldKind = 'activity.held';

/** What the records hold of a nominee in the stretch the award looks at, as counts by kind. Nothing is typed. */
export async function evidenceOf(work: Work<unknown>, { subject, fromOn, toOn }: Pick<Award, 'subject' | 'fromOn' | 'toOn'>, nomineeId: string): Promise<{ kind: string; count: number }[]> {
  if (subject === 'deputy') return actsIn(work.tx, nomineeId, { fromOn, toOn });
  let held = 0;
  for (let year = yearOf(fromOn); year <= yearOf(toOn); year += 1) held += (await activityBoard(work, year)).rows.find(({ id }) => id === nomineeId)?.held ?? 0;
  return held === 0 ? [] : [{ kind: heldKind, count: held }];
}
