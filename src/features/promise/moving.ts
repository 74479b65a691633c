import { newId } from '#kernel/id.ts';
import { movePublication } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { type LifeVerb, type PublicState, type State, life, publicStates } from './rules.ts';
import { clockOf } from './rules/clocks.ts';
import type { PromiseMade } from './rules/promise.ts';
import { follow, hide } from './store/published.ts';
import { type PromiseChange, insertEvent, update } from './store/writes.ts';

interface Step {
  /** The state to go to, where the verb leaves a choice. */
  readonly to?: State;
  readonly change?: PromiseChange;
  readonly words?: string | null | undefined;
  /** The day the act bears, where it is not today. */
  readonly on?: string;
  readonly officeId?: string;
}

const isPublic = (state: State): state is PublicState => (publicStates as readonly State[]).includes(state);

/** Moves a promise one step on: the state by its life, the clock by its state, an entry in the timeline, and the face the public sees. Answers the id, for `apply`. */
export async function move(work: Work, promise: PromiseMade, verb: LifeVerb, step: Step = {}): Promise<{ id: string }> {
  const { to, change = {}, words = null, on = work.today } = step;
  const state = life.next(promise.state, verb, to);
  const after = { ...promise, ...change, state } as PromiseMade;
  await update(work.tx, promise.id, { ...change, state, clockOn: clockOf(after)?.dueOn ?? null });
  await insertEvent(work.tx, {
    id: newId(work.now.getTime()), promiseId: promise.id, verb, doneOn: on, at: work.now, personId: work.actor.personId, officeId: step.officeId ?? null,
    fromDueOn: after.dueOn === promise.dueOn ? null : promise.dueOn, toDueOn: after.dueOn === promise.dueOn ? null : after.dueOn, words: words ?? null,
  });
  if (promise.shownAs !== null) await showAs(work, after, state, words);
  // What was only drafted and is dropped was never owed; a claim is told to nobody outside, nor that it is sent back.
  const untold = promise.state === 'drafted' ? state === 'void' : promise.state === 'claimed' && state === (promise.stateBefore ?? 'running');
  if (state !== promise.state && !untold) await work.announce('promise.stepped', { promiseId: promise.id, toState: state });
  return { id: promise.id };
}

/** What was decided shows at once; the words about it are those that were checked. What never held leaves the page, a claim nobody has checked changes nothing on it. */
async function showAs({ tx, today }: Work, { id, dueOn, slipCount, doneOn, keptOn, reason }: PromiseMade, state: State, words: string | null): Promise<void> {
  if (state === 'void') await hide(tx, id, today, words ?? '');
  else if (isPublic(state)) await follow(tx, [id], { state, dueOn, slipCount, reason: state === 'notYet' ? reason : null, doneOn: state === 'kept' ? doneOn : null, keptOn: state === 'kept' ? keptOn : null });
  else return;
  await movePublication(tx);
}
