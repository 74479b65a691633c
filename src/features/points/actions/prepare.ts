import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { points } from '../contract.ts';
import { faultOf } from '../rules.ts';
import { insert, setLines } from '../store.ts';

/** 拟积分办法: what the presidium resolved, written down; it counts nothing before the chair has read it. */
export const prepare = action(points.verbs.prepare)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, today, actor, input: { lines, ...terms }, note } = work;
    const fault = faultOf({ ...terms, lines }, today);
    if (fault) refuse(`points.${fault}`);
    const id = newId(now.getTime());
    const kept = await insert(tx, { id, ...terms, state: 'draft', preparedBy: actor.personId ?? refuse('points.onlyTheOffice', 403), preparedOn: today });
    if (!kept) refuse('points.draftedAlready', 409);
    await setLines(tx, id, lines);
    await tell(work as Work, { to: { role: 'chair' }, kind: 'points.prepared', params: {}, link: '/points' });
    note({ kinds: lines.length });
    return { id };
  },
});
