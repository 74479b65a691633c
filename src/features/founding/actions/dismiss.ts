import { action } from '#platform/feature.ts';
import { founding } from '../contract.ts';
import type { Founding } from '../rules.ts';
import { find, setDismissed } from '../store.ts';

/** Puts the steps out of sight of the first page; what is left open stays open. */
export const dismiss = action(founding.verbs.dismiss)<Founding>({
  load: ({ tx }) => find(tx, true),
  apply: async ({ tx, now, actor }) => {
    await setDismissed(tx, { at: now, by: actor.personId });
    return { id: tx.tenantId };
  },
});
