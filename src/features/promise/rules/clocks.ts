import { type Lamp, lamp } from '#kernel/deadline.ts';
import { type State, owedStates } from '../rules.ts';
import type { PromiseMade } from './promise.ts';

/** What is due: the promise itself, the chair's check of a claim, another look at what is not possible yet. */
export const clockKinds = ['promise', 'check', 'review'] as const;

/** The day on which somebody owes the next step. */
export interface Clock {
  readonly kind: (typeof clockKinds)[number];
  readonly dueOn: string;
}

type Clocked = Pick<PromiseMade, 'state' | 'dueOn' | 'checkDueOn' | 'reviewDueOn'>;
type Begun = Pick<PromiseMade, 'madeOn' | 'claimedOn'>;
const isOwed = (state: State): boolean => (owedStates as readonly State[]).includes(state);

/** The clock that runs; null for what is drafted or has ended. */
export function clockOf({ state, dueOn, checkDueOn, reviewDueOn }: Clocked): Clock | null {
  if (isOwed(state)) return { kind: 'promise', dueOn };
  if (state === 'claimed' && checkDueOn !== null) return { kind: 'check', dueOn: checkDueOn };
  return state === 'notYet' && reviewDueOn !== null ? { kind: 'review', dueOn: reviewDueOn } : null;
}

/** How the running clock stands today. */
export function lampOf(promise: Clocked & Begun, today: string): Lamp | null {
  const clock = clockOf(promise);
  return clock && lamp(clock.dueOn, today, { promise: promise.madeOn, check: promise.claimedOn, review: null }[clock.kind]);
}
