import { count, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, verb, version, view } from '#kernel/contract.ts';
import { deliveryStates, facts, mostWebhooks, webhookStates } from '../rules.ts';

const one = { id: id(), version: version() };
const said = { name: line(40), url: line(300), facts: listOf(oneOf(facts), facts.length) };

/** Webhooks: an address of another system is told of steps, by id and state alone, each message signed in the way of Standard Webhooks. */
export const webhookVerbs = {
  /** The secret messages are signed with is shown once. */
  makeWebhook: verb({ input: fields(said), output: done({ secret: text() }), creates: true }),
  amendWebhook: verb({ input: fields({ ...one, ...said }), output: done() }),
  stopWebhook: verb({ input: fields(one), output: done() }),
  startWebhook: verb({ input: fields(one), output: done() }),
  /** Its messages go with it. */
  removeWebhook: verb({ input: fields(one), output: done() }),
  /** Tries one message anew, whatever became of it. */
  sendAgain: verb({ input: fields({ id: id() }), output: done() }),
};

/** What can be read of them. */
export const webhookViews = {
  webhooks: view({
    input: fields({}),
    output: shape({ rows: listOf(shape({ id: id(), version: count(), name: text(), url: text(), facts: listOf(oneOf(facts), facts.length), state: oneOf(webhookStates), failureCount: count(), failingSince: nullable(instant()), restsUntil: nullable(instant()), madeAt: instant(), waitingCount: count(), failedCount: count(), can: listOf(text(), 10) }), mostWebhooks), canMake: flag(), offAfter: count() }),
  }),
  /** The latest messages, of one address or of all. */
  deliveries: view({
    input: fields({ webhookId: maybe(id()), page: page() }),
    output: shape({
      rows: listOf(shape({
        id: id(), webhookName: text(), fact: oneOf(facts), state: oneOf(deliveryStates), attemptCount: count(), madeAt: instant(), triedAt: nullable(instant()), nextAt: nullable(instant()), answerStatus: nullable(count(999)), answerFault: nullable(text()), can: listOf(text(), 5),
      }), 20), total: count(),
    }),
  }),
};
