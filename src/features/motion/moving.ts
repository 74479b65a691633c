import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { type LifeVerb, type State, earlyStates, life } from './rules.ts';
import type { Motion } from './rules/motion.ts';
import { type MotionChange, insertEvent, update } from './store/writes.ts';

/** Who may read an entry of the timeline: the writers and whoever was asked, or everybody who reads the motion. */
export type Audience = 'writers' | 'readers';

interface Step {
  /** The state to go to, where the verb leaves a choice. */
  readonly to?: State;
  readonly change?: MotionChange;
  readonly words?: string | null | undefined;
  /** The day the act bears, where it is not today. */
  readonly on?: string;
  readonly audience?: Audience;
}

/** Moves a motion one step on: the state by its life, an entry in the timeline. Answers the id, for `apply`. */
export async function move(work: Work, motion: Motion, verb: LifeVerb, step: Step = {}): Promise<{ id: string }> {
  const { to, change = {}, words = null, on = work.today, audience = 'readers' } = step;
  const state = life.next(motion.state, verb, to);
  await update(work.tx, motion.id, { ...change, state });
  await note(work, motion.id, verb, { words, on, audience });
  // A draft put away was nobody's business but its writers'.
  const untold = (earlyStates as readonly State[]).includes(motion.state) && (state === 'withdrawn' || state === 'void');
  if (state !== motion.state && !untold) await work.announce('motion.stepped', { motionId: motion.id, toState: state });
  return { id: motion.id };
}

/** An entry in the timeline by itself. */
export const note = (work: Work, motionId: string, verb: string, entry: { words?: string | null; on: string; audience: Audience }) =>
  insertEvent(work.tx, { id: newId(work.now.getTime()), motionId, verb, audience: entry.audience, doneOn: entry.on, at: work.now, personId: work.actor.personId, words: entry.words ?? null });

/** The day an act bears: today unless a paper bears an earlier one, and never before what went before it. */
export function actDay({ today }: Work, given: string | undefined, notBefore: string | null): string {
  const on = given ?? today;
  return on <= today && (notBefore === null || on >= notBefore) ? on : refuse('motion.badDate');
}
