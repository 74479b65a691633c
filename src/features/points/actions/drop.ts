import { action } from '#platform/feature.ts';
import { points } from '../contract.ts';
import { type Rule, life } from '../rules.ts';
import { update } from '../store.ts';

/** Nothing comes of this draft. */
export const drop = action(points.verbs.drop)<Rule>({
  apply: async ({ tx }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'drop') });
    return { id: one.id };
  },
});
