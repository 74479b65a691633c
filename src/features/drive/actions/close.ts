import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { type Drive, life } from '../rules.ts';
import { update } from '../store/writes.ts';

/** The drive is over; the words go into its report, with the stations that are not accepted yet. */
export const close = action(drive.verbs.close)<Drive>({
  apply: async ({ tx, today, input }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'close'), closedOn: today, resultWords: input.words });
    return { id: one.id };
  },
});
