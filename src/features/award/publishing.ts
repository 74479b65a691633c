import { recordAll } from '#features/duty/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Award } from './rules.ts';
import { type NominationRow, find, update } from './store.ts';
import { tellAbout } from './telling.ts';

/** From now on everybody reads it; it stands in the duty archive of each chosen deputy, who is told. */
export async function publishNow(work: Work<unknown>, one: Pick<Award, 'id' | 'title'>, rows: readonly NominationRow[]): Promise<void> {
  const { tx, today } = work;
  await update(tx, one.id, { publishedOn: today });
  const meetingOn = (await find(tx, one.id, false))?.meetingOn ?? today;
  await recordAll(work as Work, rows.flatMap(({ personId }) => (personId === null ? [] : [{ personId, kind: 'award.won', on: meetingOn, title: one.title, refFeature: 'award', refId: one.id }])));
  await tellAbout(work, one, rows, 'published');
}
