import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Webhook } from '../rules.ts';
import { findWebhook, updateWebhook } from '../store/webhooks.ts';

/** Tells it again from now on. What did not arrive meanwhile can be sent again, message by message. */
export const startWebhook = action(interchange.verbs.startWebhook)<Webhook>({
  load: ({ tx, input }) => findWebhook(tx, input.id, true),
  apply: async ({ tx }, { id }) => {
    await updateWebhook(tx, id, { state: 'on', failureCount: 0, failingSince: null, restsUntil: null, stoppedAt: null });
    return { id };
  },
});
