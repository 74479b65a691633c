import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { type Drive, life } from '../rules.ts';
import { update } from '../store/writes.ts';

/** Nothing comes of it. */
export const cancel = action(drive.verbs.cancel)<Drive>({
  apply: async ({ tx, today, input }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'cancel'), closedOn: today, resultWords: input.reason });
    return { id: one.id };
  },
});
