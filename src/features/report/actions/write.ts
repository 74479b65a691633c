import { action } from '#platform/feature.ts';
import { report } from '../contract.ts';
import type { Report } from '../rules.ts';
import { update } from '../store.ts';

/** Keeps the town's own words as they are now. */
export const write = action(report.verbs.write)<Report>({
  apply: async ({ tx, input }, { id }) => {
    await update(tx, id, { practice: input.practice ?? null, problems: input.problems ?? null, plans: input.plans ?? null });
    return { id };
  },
});
