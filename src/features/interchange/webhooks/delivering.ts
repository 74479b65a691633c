import { tell } from '#features/notice/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { NotSent, type Outbound } from '#platform/outbound.ts';
import { type Delivery, type Receiver, isArrived, isGivenUp, restSeconds, waitAfter } from '../rules.ts';
import { arrived, countFailure, findDelivery, giveUpWaiting, holdDelivery, letRest, updateDelivery, updateWebhook } from '../store/webhooks.ts';
import { headersOf } from './signing.ts';

const daySeconds = 86_400;
const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
const after = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

/**
 * Sends one message. What came of it commits with the job; where nothing arrived the next attempt is asked for, after growing waits, and the
 * address rests meanwhile: its other messages wait without being tried. One at which nothing arrives for days is switched off, and the office told once.
 */
export const deliver = (outbound: () => Outbound): JobKind => ({
  kind: 'interchange.deliver',
  outward: true,
  async run(work) {
    const { tx, now, house } = work;
    const { deliveryId, attempt } = work.input as { deliveryId: string; attempt: number };
    const message = await findDelivery(tx, deliveryId);
    // Sent meanwhile, or its address is told no more.
    if (message?.state !== 'waiting' || message.attemptCount !== attempt || message.webhookState !== 'on') return;
    if (message.restsUntil !== null && message.restsUntil > now) return tryAgain(work, message, message.restsUntil);
    const answer = await outbound().post(message.url, headersOf(house.seal, message, house.clock.now()), message.body)
      .then((status) => ({ status, fault: null }), (error: unknown) => ({ status: null, fault: error instanceof NotSent ? error.code : 'noAnswer' }));
    // Nothing was held while the other side was waited for: what became of the message and its address meanwhile counts.
    const still = await holdDelivery(tx, deliveryId);
    if (still?.attemptCount !== attempt) return;
    const attemptCount = attempt + 1;
    await updateDelivery(tx, deliveryId, { attemptCount, triedAt: now, answerStatus: answer.status, answerFault: answer.fault });
    if (answer.status !== null && isArrived(answer.status)) {
      await updateDelivery(tx, deliveryId, { state: 'done', nextAt: null });
      return arrived(tx, message.webhookId);
    }
    if (still.state !== 'waiting' || still.webhookState !== 'on') return;
    // The address was put right while the old one was tried.
    if (still.url !== message.url) return tryAgain(work, { ...still, attemptCount }, now);
    // 410: whoever is there wants no more of it.
    if (answer.status === 410) return switchOff(work, message, { failureCount: 0, failingSince: null });
    await failed(work, { ...message, attemptCount });
  },
});

/** Nothing arrived: the address rests, the message waits; or it is enough, for the message or for the address. */
async function failed(work: Work<unknown>, message: Delivery & Receiver): Promise<void> {
  const { tx, now, today } = work;
  const { failureCount, failingSince } = await countFailure(tx, message.webhookId, now);
  const endsAt = after(failingSince, await ruleValue(tx, 'webhookPausedAfter', today) * daySeconds);
  if (now >= endsAt) return switchOff(work, message, {});
  const restsUntil = earlier(after(now, restSeconds(failureCount)), endsAt);
  await letRest(tx, message.webhookId, restsUntil);
  if (isGivenUp(message.attemptCount, (now.getTime() - failingSince.getTime()) / 1000)) return void await updateDelivery(tx, message.id, { state: 'failed', nextAt: null });
  const own = after(now, waitAfter(message.attemptCount));
  await tryAgain(work, message, earlier(later(own, restsUntil), endsAt));
}

/** The message waits until then; a town's own clock may be ahead of the one the jobs run by. */
async function tryAgain({ tx, now, house }: Work<unknown>, { id, attemptCount }: Delivery, at: Date): Promise<void> {
  await updateDelivery(tx, id, { nextAt: at });
  await ask(tx, { kind: 'interchange.deliver', payload: { deliveryId: id, attempt: attemptCount }, runAt: new Date(house.clock.now().getTime() + at.getTime() - now.getTime()) });
}

async function switchOff(work: Work<unknown>, { webhookId, webhookName: name }: Receiver, more: { failureCount?: number; failingSince?: null }): Promise<void> {
  await updateWebhook(work.tx, webhookId, { state: 'failed', stoppedAt: work.now, restsUntil: null, ...more });
  await giveUpWaiting(work.tx, webhookId);
  await tell(work as Work, { to: { role: 'clerk' }, kind: 'interchange.webhookFailed', params: { name }, link: '/links' });
}
