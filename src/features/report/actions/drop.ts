import { action } from '#platform/feature.ts';
import { report } from '../contract.ts';
import { type Report, life } from '../rules.ts';
import { update } from '../store.ts';

/** Nothing comes of this draft. */
export const drop = action(report.verbs.drop)<Report>({
  apply: async ({ tx }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'drop') });
    return { id: one.id };
  },
});
