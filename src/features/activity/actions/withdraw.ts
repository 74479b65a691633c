import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { change } from '../store/public.ts';

/** Takes it off the pages of residents at once, with the reason; the activity itself goes on. */
export const withdraw = action(activity.verbs.withdraw)<Activity>({
  apply: async (work, one) => {
    const { tx, now, today, input } = work;
    await change(tx, one.id, { withdrawnOn: today, changedAt: now });
    await movePublication(tx);
    return move(work, one, 'withdraw', { words: input.reason });
  },
});
