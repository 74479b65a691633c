import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { capacityOf } from './policy.ts';
import { type LifeVerb, type Opinion, type State, isReport, life } from './rules.ts';
import { leaveFlood } from './store/flood.ts';
import { type Change, updateAll } from './store.ts';
import { addToTimeline } from './timeline.ts';

/** Passing it on is not yet looking at it, nor is what the resident does. */
const notLooking: readonly LifeVerb[] = ['route', 'rate', 'reopen', 'consent', 'amendContact', 'reveal', 'comment', 'confirmPhone', 'markTold', 'hideSummary', 'askErasure', 'eraseContact', 'keepContact', 'handCopy', 'handOver', 'renew'];

/** What leaves an opinion where it waits in a flood: nobody has looked at it by that. */
const stays = (verb: LifeVerb): boolean => verb !== 'route' && notLooking.includes(verb);

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
  await moveAll(work, [opinion], step);
  work.note({ from: opinion.state, to: life.next(opinion.state, step.verb, step.to) });
  return { id: opinion.id };
}

/** The same step of several that stand alike, in as many statements as for one. */
export async function moveAll(work: Work, opinions: readonly Opinion[], step: Step): Promise<void> {
  const { verb, to, change = {}, publicWords = null, innerWords = null } = step;
  const { tx, now, actor } = work;
  const [first] = opinions;
  if (!first) return;
  const state = life.next(first.state, verb, to);
  const idsOf = (some: readonly Opinion[]) => some.map(({ id }) => id);
  const unseen = notLooking.includes(verb) ? [] : opinions.filter(({ lookedAt }) => lookedAt === null);
  if (unseen.length > 0) await updateAll(tx, idsOf(unseen), { lookedAt: now }, 'sameVersion');
  const leaves = !stays(verb) && opinions.some(({ floodId, forReview }) => floodId !== null || forReview);
  if (leaves) await outOfFloods(work, opinions);
  await updateAll(tx, idsOf(opinions), { ...(leaves ? { forReview: false, floodId: null } : {}), ...change, state });
  for (const id of idsOf(opinions.filter((one) => !isReport(one) && isReport({ ...one, ...change })))) await work.announce('opinion.becameReport', { opinionId: id });
  await addToTimeline(work, opinions.map((opinion) => ({
    id: newId(now.getTime()), opinionId: opinion.id, at: now, verb, fromState: opinion.state, toState: state, personId: actor.personId, role: capacityOf(actor, opinion), publicWords, innerWords,
  })));
}

/** What waited in a flood waits there no more. */
export async function outOfFloods({ tx }: Work, opinions: readonly Opinion[]): Promise<void> {
  const left = new Map<string, number>();
  for (const { floodId, forReview } of opinions) if (floodId && forReview) left.set(floodId, (left.get(floodId) ?? 0) + 1);
  for (const [floodId, count] of left) await leaveFlood(tx, floodId, count);
}

/** A new receipt was handed out; the state stays. */
export const addReceiptEvent = (work: Work, opinion: Opinion, ground: string): Promise<void> =>
  addToTimeline(work, [{
    id: newId(work.now.getTime()), opinionId: opinion.id, at: work.now, verb: 'newReceipt', fromState: opinion.state, toState: opinion.state,
    personId: work.actor.personId, role: capacityOf(work.actor, opinion), publicWords: null, innerWords: ground,
  }]);
