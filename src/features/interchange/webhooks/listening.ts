import { factsOfOpinions } from '#features/opinion/public.ts';
import type { State as OpinionState } from '#features/opinion/rules.ts';
import type { Listener, Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { type Fact, asFact } from '../rules.ts';
import { insertDeliveries, listening } from '../store/webhooks.ts';

/** What another system is told: which thing, and how it stands. Nothing anybody said, nobody's name. */
interface Told {
  readonly fact: Fact;
  readonly data: Readonly<Record<string, string | null>>;
}

/** Puts a message to each address that wants this fact into the outbox, in the transaction of the step itself: it goes exactly when the step happened. */
async function tellWebhooks(work: Work, wanted: readonly { id: string; facts: readonly Fact[] }[], told: readonly Told[]): Promise<void> {
  const { tx, now, tenant, house } = work;
  const messages = told.flatMap(({ fact, data }) => wanted.filter(({ facts }) => facts.includes(fact)).map(({ id: webhookId }) => ({
    webhookId, fact, body: JSON.stringify({ type: fact, timestamp: now.toISOString(), data: { town: tenant.code, ...data } }),
  })));
  for (const deliveryId of await insertDeliveries(tx, now, messages)) await ask(tx, { kind: 'interchange.deliver', payload: { deliveryId, attempt: 0 }, runAt: house.clock.now() });
}

/** Steps of opinions. A report of wrongdoing is told to nobody, and what waits in a flood is nobody's yet. */
export const opinionsStepped: Listener = async (work, about) => {
  const { steps } = about as { steps: readonly { opinionId: string; toState: OpinionState }[] };
  const wanted = await listening(work.tx);
  if (wanted.length === 0) return;
  const facts = new Map((await factsOfOpinions(work.tx, steps.map(({ opinionId }) => opinionId))).map((one) => [one.id, one]));
  await tellWebhooks(work, wanted, steps.flatMap(({ opinionId, toState }) => {
    const [fact, one] = [asFact('opinion', toState), facts.get(opinionId)];
    return fact && one ? [{ fact, data: { id: one.id, number: one.number, outside_number: one.outsideNumber, source: one.source, state: toState } }] : [];
  }));
};

/** A step of a suggestion, a motion or a promise, by its id alone. What a deputy thinks of an answer is no fact of these. */
const stepped = (feature: 'suggestion' | 'motion' | 'promise'): Listener => async (work, about) => {
  const { [`${feature}Id`]: id = '', toState = '' } = about as Record<string, string>;
  const fact = asFact(feature, toState);
  const wanted = fact ? await listening(work.tx) : [];
  if (fact && wanted.length > 0) await tellWebhooks(work, wanted, [{ fact, data: { id, state: toState } }]);
};

/** Steps of suggestions, of motions and of promises. */
export const suggestionStepped = stepped('suggestion');
export const motionStepped = stepped('motion');
export const promiseStepped = stepped('promise');
