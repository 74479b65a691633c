import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import type { Kept } from '../rules.ts';
import { endTie as end } from '../store/ties.ts';

/** Somebody no longer keeps in touch with a deputy; what they spoke of stays. */
export const endTie = action(contact.verbs.endTie)<Kept>({
  apply: async ({ tx, today, input }, { id }) => {
    await end(tx, id, { endedOn: today, endReason: input.reason });
    return { id };
  },
});
