import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Webhook } from '../rules.ts';
import { dropDeliveries, findWebhook, updateWebhook } from '../store/webhooks.ts';

/** Takes an address away with its messages; that it was there stays in the record of actions. */
export const removeWebhook = action(interchange.verbs.removeWebhook)<Webhook>({
  load: ({ tx, input }) => findWebhook(tx, input.id, true),
  apply: async ({ tx, now }, { id }) => {
    await updateWebhook(tx, id, { state: 'removed', stoppedAt: now });
    await dropDeliveries(tx, { webhookId: id });
    return { id };
  },
});
