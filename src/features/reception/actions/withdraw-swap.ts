import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move } from '../moving.ts';
import type { ReceptionRow } from '../store.ts';
import { endSwap } from '../store/writes.ts';

/** Takes a swap back that nobody has answered. */
export const withdrawSwap = action(reception.verbs.withdrawSwap)<ReceptionRow>({
  apply: async (work, day) => {
    const swap = day.swaps.find(({ id, fromId }) => id === work.input.swapId && fromId === work.actor.personId) ?? refuse('reception.noSwapAsked', 409);
    await endSwap(work.tx, swap.id, 'withdrawn', work.now);
    return move(work, day, 'withdrawSwap');
  },
});
