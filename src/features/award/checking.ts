import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Award, checkers } from './rules.ts';

/** Tells everybody who may be the second person; whoever checked is not told. */
export async function tellSecond(work: Work<unknown>, { id, title }: Pick<Award, 'id' | 'title'>): Promise<void> {
  for (const role of checkers) await tell(work as Work, { to: { role }, kind: 'award.toConfirm', params: { title }, link: `/awards/${id}` });
}
