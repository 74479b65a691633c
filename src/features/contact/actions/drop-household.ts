import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import type { Kept } from '../rules.ts';
import { updateHousehold } from '../store/writes.ts';

/** Takes a household off the list, with the reason; what was written of it stays. */
export const dropHousehold = action(contact.verbs.dropHousehold)<Kept>({
  apply: async ({ tx, today, input }, { id }) => {
    await updateHousehold(tx, id, { leftOn: today, leftReason: input.reason });
    return { id };
  },
});
