import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { Webhook } from '../rules.ts';
import { findWebhook, updateWebhook } from '../store/webhooks.ts';
import { objectionTo } from '../webhooks/address.ts';

/** Changes what an address is called, where it is and what it is told; its secret stays. */
export const amendWebhook = action(interchange.verbs.amendWebhook)<Webhook>({
  load: async ({ tx, input }) => { const found = await findWebhook(tx, input.id, true); return found && { ...found, fault: objectionTo(input.url) }; },
  apply: async ({ tx, input, note }, { id, url: before }) => {
    const { name, url, facts } = input;
    // What failed at the old address says nothing of the new one.
    const afresh = url === before ? {} : { failureCount: 0, failingSince: null };
    await updateWebhook(tx, id, { name, url, facts: JSON.stringify(facts), restsUntil: null, ...afresh });
    note({ name, facts });
    return { id };
  },
});
