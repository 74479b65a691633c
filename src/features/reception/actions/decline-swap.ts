import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import type { ReceptionRow } from '../store.ts';
import { endSwap } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Says no to a swap; nobody asks why. */
export const declineSwap = action(reception.verbs.declineSwap)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, now, input } = work;
    const swap = day.swaps.find(({ id, toId }) => id === input.swapId && toId === actor.personId) ?? refuse('reception.noSwapAsked', 409);
    await endSwap(tx, swap.id, 'declined', now);
    await tellPerson(work, swap.fromId, day, 'swapDeclined', { who: actor.name ?? '' });
    return move(work, day, 'declineSwap');
  },
});
