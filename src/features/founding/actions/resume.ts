import { action } from '#platform/feature.ts';
import { founding } from '../contract.ts';
import type { Founding } from '../rules.ts';
import { find, setDismissed } from '../store.ts';

/** Shows the steps on the first page again. */
export const resume = action(founding.verbs.resume)<Founding>({
  load: ({ tx }) => find(tx, true),
  apply: async ({ tx }) => {
    await setDismissed(tx, null);
    return { id: tx.tenantId };
  },
});
