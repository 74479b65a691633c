import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { WebhookPlan } from '../policy.ts';
import { insertWebhook, webhookCount } from '../store/webhooks.ts';
import { objectionTo } from '../webhooks/address.ts';
import { newSecret, sealSecret } from '../webhooks/signing.ts';

/** Registers an address of another system. Its secret is shown this once. */
export const makeWebhook = action(interchange.verbs.makeWebhook)<WebhookPlan>({
  load: async ({ tx, input }) => ({ fault: objectionTo(input.url), count: await webhookCount(tx) }),
  apply: async ({ tx, now, actor, input, house, note }) => {
    const [id, secret] = [newId(now.getTime()), newSecret()];
    await insertWebhook(tx, { id, ...input, secretSealed: sealSecret(house.seal, id, secret), madeBy: actor.personId, madeAt: now });
    note({ name: input.name, facts: input.facts });
    return { id, secret };
  },
});
