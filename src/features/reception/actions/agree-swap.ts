import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import { checkExchange } from '../swapping.ts';
import { type ReceptionRow, find } from '../store.ts';
import { endSwap, replacePerson } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Agrees to a swap: the two change places at once, the rota, the schedule and the calendars show it, and the clerk is told. */
export const agreeSwap = action(reception.verbs.agreeSwap)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, now, input } = work;
    const swap = day.swaps.find(({ id, toId }) => id === input.swapId && toId === actor.personId) ?? refuse('reception.noSwapAsked', 409);
    await checkExchange(work, day, swap);
    await endSwap(tx, swap.id, 'agreed', now);
    await replacePerson(tx, day.id, swap.fromId, swap.toId);
    const other = swap.forDayId === null ? null : await find(tx, swap.forDayId, true);
    const names = await namesOf(tx, [swap.fromId, swap.toId]);
    const words = `${names.get(swap.fromId) ?? ''} → ${names.get(swap.toId) ?? ''}`;
    if (other) {
      await replacePerson(tx, other.id, swap.toId, swap.fromId);
      await move(work, other, 'agreeSwap', { byHand: true }, `${names.get(swap.toId) ?? ''} → ${names.get(swap.fromId) ?? ''}`);
    }
    await tellPerson(work, swap.fromId, day, 'swapAgreed', { who: names.get(swap.toId) ?? '' });
    await tell(work, { to: { role: 'clerk' }, kind: 'reception.swapped', params: { on: day.heldOn, where: day.venue, who: names.get(swap.toId) ?? '', instead: names.get(swap.fromId) ?? '' }, link: `/reception/${day.id}` });
    return move(work, day, 'agreeSwap', { byHand: true }, words);
  },
});
