import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { capacityOf } from './policy.ts';
import { type LifeVerb, type Opinion, type State, life } from './rules.ts';
import { type Change, addEvents, update } from './store.ts';

/** Passing it on is not yet looking at it, nor is what the resident does. */
const notLooking: readonly LifeVerb[] = ['route', 'rate', 'reopen', 'consent', 'amendContact', 'reveal', 'comment', 'confirmPhone', 'markTold', 'hideSummary'];

/** One step of an opinion: the verb, what it changes and what is said. */
export interface Step {
  readonly verb: LifeVerb;
  /** Where the verb may lead to several states. */
  readonly to?: State;
  readonly change?: Change;
  /** What the resident reads in his timeline. */
  readonly publicWords?: string | null | undefined;
  /** What only staff read. */
  readonly innerWords?: string | null | undefined;
}

/** Takes an opinion one step on: state, columns, one entry of the timeline, figures for the audit. */
export async function move(work: Work, opinion: Opinion, step: Step): Promise<{ id: string }> {
  const { verb, to, change = {}, publicWords = null, innerWords = null } = step;
  const state = life.next(opinion.state, verb, to);
  const looked = opinion.lookedAt === null && !notLooking.includes(verb) ? { lookedAt: work.now } : {};
  await update(work.tx, opinion.id, { ...looked, ...(opinion.forReview ? { forReview: false } : {}), ...change, state });
  await addEvents(work.tx, [{
    id: newId(work.now.getTime()), opinionId: opinion.id, at: work.now, verb, fromState: opinion.state, toState: state,
    personId: work.actor.personId, role: capacityOf(work.actor, opinion), publicWords, innerWords,
  }]);
  work.note({ from: opinion.state, to: state });
  return { id: opinion.id };
}

/** A new receipt was handed out; the state stays. */
export const addReceiptEvent = (work: Work, opinion: Opinion, ground: string): Promise<void> =>
  addEvents(work.tx, [{
    id: newId(work.now.getTime()), opinionId: opinion.id, at: work.now, verb: 'newReceipt', fromState: opinion.state, toState: opinion.state,
    personId: work.actor.personId, role: capacityOf(work.actor, opinion), publicWords: null, innerWords: ground,
  }]);
