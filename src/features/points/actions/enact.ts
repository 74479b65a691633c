import { addDays } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { points } from '../contract.ts';
import { type Rule, life } from '../rules.ts';
import { holdCurrent, lastEnd, update } from '../store.ts';

/** 启用: from its first day on it counts; the rule before it counts up to the day before. Every deputy is told. */
export const enact = action(points.verbs.enact)<Rule>({
  apply: async (work, one) => {
    const { tx, today, actor } = work;
    const current = await holdCurrent(tx);
    // A rule may be told beforehand, never afterwards: what was counted by another stays counted by it.
    const earliest = current ? latest(today, addDays(current.fromOn, 1)) : await dayAfterTheLast(tx);
    if (earliest !== null && one.fromOn < earliest) refuse('points.reachesBack', 409, { day: earliest });
    if (current) await update(tx, current.id, { untilOn: addDays(one.fromOn, -1) });
    await update(tx, one.id, { state: life.next(one.state, 'enact'), enactedBy: actor.personId, enactedOn: today });
    await tell(work as Work, { to: { role: 'deputy' }, kind: 'points.enacted', params: { day: one.fromOn }, link: '/points' });
    return { id: one.id };
  },
});

const latest = (one: string, other: string): string => (one > other ? one : other);

/** After points were switched off the day of that is counted already. */
async function dayAfterTheLast(tx: Work['tx']): Promise<string | null> {
  const end = await lastEnd(tx);
  return end && addDays(end, 1);
}
