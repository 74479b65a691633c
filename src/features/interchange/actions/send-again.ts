import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { interchange } from '../contract.ts';
import type { Delivery } from '../rules.ts';
import { holdDelivery, letRest, updateDelivery } from '../store/webhooks.ts';

/** Sends a message again, with all its attempts; its id stays, so that whoever has it already knows it. An address that rests is tried at once: somebody believes it works again. */
export const sendAgain = action(interchange.verbs.sendAgain)<Delivery>({
  load: ({ tx, input }) => holdDelivery(tx, input.id),
  apply: async ({ tx, now, house }, { id, webhookId }) => {
    await letRest(tx, webhookId, null);
    await updateDelivery(tx, id, { state: 'waiting', attemptCount: 0, nextAt: now });
    await ask(tx, { kind: 'interchange.deliver', payload: { deliveryId: id, attempt: 0 }, runAt: house.clock.now() });
    return { id };
  },
});
