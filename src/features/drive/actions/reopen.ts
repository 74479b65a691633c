import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { type Drive, life } from '../rules.ts';
import { update } from '../store/writes.ts';

/** Stations go on, and can be looked at again. What was said at the end stays until it is said anew. */
export const reopen = action(drive.verbs.reopen)<Drive>({
  apply: async ({ tx }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'reopen'), closedOn: null });
    return { id: one.id };
  },
});
