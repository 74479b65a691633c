import { tell } from '#features/notice/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { points } from '../contract.ts';
import { type Rule, life } from '../rules.ts';
import { endAll } from '../store.ts';

/** 停用: from this moment nobody sees points, of no year. There is nothing to delete: they were kept nowhere. */
export const switchOff = action(points.verbs.switchOff)<Rule>({
  apply: async (work, one) => {
    const { tx, today, input } = work;
    await endAll(tx, { state: life.next(one.state, 'switchOff'), endedOn: today, endedWords: input.reason });
    await tell(work as Work, { to: { role: 'deputy' }, kind: 'points.ended', params: {}, link: '/archive' });
    return { id: one.id };
  },
});
