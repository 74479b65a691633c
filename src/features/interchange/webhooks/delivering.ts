import { tell } from '#features/notice/public.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { NotSent, type Outbound } from '#platform/outbound.ts';
import { isArrived, mostGivenUp, waitsSeconds } from '../rules.ts';
import { clearFailures, countFailure, findDelivery, giveUpWaiting, updateDelivery, updateWebhook } from '../store/webhooks.ts';
import { headersOf } from './signing.ts';

/**
 * Sends one message. What came of it commits with the job; where nothing arrived the next attempt is asked for, after growing waits.
 * An address at which message after message is given up is switched off, and the office told once.
 */
export const deliver = (outbound: () => Outbound): JobKind => ({
  kind: 'interchange.deliver',
  async run(work) {
    const { tx, now, house } = work;
    const { deliveryId, attempt } = work.input as { deliveryId: string; attempt: number };
    const message = await findDelivery(tx, deliveryId);
    // Sent meanwhile, or its address is told no more.
    if (message?.state !== 'waiting' || message.attemptCount !== attempt || message.webhookState !== 'on') return;
    const answer = await outbound().post(message.url, headersOf(house.seal, message, house.clock.now()), message.body)
      .then((status) => ({ status, fault: null }), (error: unknown) => ({ status: null, fault: error instanceof NotSent ? error.code : 'noAnswer' }));
    const attemptCount = attempt + 1;
    const tried = { attemptCount, triedAt: now, answerStatus: answer.status, answerFault: answer.fault };
    if (answer.status !== null && isArrived(answer.status)) {
      await updateDelivery(tx, deliveryId, { ...tried, state: 'done', nextAt: null });
      await clearFailures(tx, message.webhookId);
      return;
    }
    const wait = waitsSeconds[attempt];
    await updateDelivery(tx, deliveryId, { ...tried, ...(wait === undefined ? { state: 'failed', nextAt: null } : { nextAt: new Date(now.getTime() + wait * 1000) }) });
    // 410: whoever is there wants no more of it.
    const isGone = answer.status === 410 || (wait === undefined && await countFailure(tx, message.webhookId) >= mostGivenUp);
    if (isGone) await switchOff(work, message.webhookId, message.webhookName);
    else if (wait !== undefined) await ask(tx, { kind: 'interchange.deliver', payload: { deliveryId, attempt: attemptCount }, runAt: new Date(house.clock.now().getTime() + wait * 1000) });
  },
});

async function switchOff(work: Work<unknown>, webhookId: string, name: string): Promise<void> {
  await updateWebhook(work.tx, webhookId, { state: 'failed', stoppedAt: work.now });
  await giveUpWaiting(work.tx, webhookId);
  await tell(work as Work, { to: { role: 'clerk' }, kind: 'interchange.webhookFailed', params: { name }, link: '/links' });
}
