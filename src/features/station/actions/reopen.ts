import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { Station } from '../rules.ts';
import { reopenAt } from '../store.ts';

/** Takes a closed station back into use, with the people and the QR code it had. */
export const reopen = action(station.verbs.reopen)<Station>({
  apply: async ({ tx, input }) => {
    await reopenAt(tx, input.id);
    return { id: input.id };
  },
});
