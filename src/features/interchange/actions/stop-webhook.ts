import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Webhook } from '../rules.ts';
import { findWebhook, giveUpWaiting, updateWebhook } from '../store/webhooks.ts';

/** Tells this address nothing from now on; what waits is given up. */
export const stopWebhook = action(interchange.verbs.stopWebhook)<Webhook>({
  load: ({ tx, input }) => findWebhook(tx, input.id, true),
  apply: async ({ tx, now }, { id }) => {
    await updateWebhook(tx, id, { state: 'off', stoppedAt: now });
    await giveUpWaiting(tx, id);
    return { id };
  },
});
