import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { aheadAsking } from './store/list.ts';
import { replaceAsked, unask, update } from './store/writes.ts';
import { tellCircle, whenWhere } from './telling.ts';

/** Another office is asked in the place of one, to what is still ahead, and told of it; where both are asked already one stands for both. Whoever has such a meeting open looks again. */
export async function askInstead(work: Work, fromId: string, toId: string): Promise<void> {
  const { tx } = work;
  for (const made of await aheadAsking(tx, fromId)) {
    const twice = made.askedOfficeIds.includes(toId);
    if (twice) await unask(tx, made.id, [fromId]);
    else await replaceAsked(tx, made.id, fromId, toId);
    await update(tx, made.id, {});
    if (!twice) await tellCircle(work, made, { officeIds: [toId], personIds: [] }, made.kind, whenWhere(made));
  }
}

/** An office is closed: it is asked to nothing that is still ahead, and the clerk sees who else should come. */
export async function askNoMore(work: Work, officeId: string): Promise<void> {
  const left = await aheadAsking(work.tx, officeId);
  for (const made of left) {
    await unask(work.tx, made.id, [officeId]);
    await update(work.tx, made.id, {});
  }
  const [first] = left;
  if (first) await tell(work, { to: { role: 'clerk' }, kind: 'meeting.officeLeft', params: { count: left.length }, link: left.length === 1 ? `/meetings/${first.id}` : '/meetings?group=ahead' });
}
