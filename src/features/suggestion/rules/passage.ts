import type { State } from '../rules.ts';

/** How a paper to a higher congress stands: to be copied there, received there, or followed by hand. */
export const passageStates = ['waiting', 'received', 'byHand'] as const;
export type PassageState = (typeof passageStates)[number];

/** What is told of a paper where it came from, step by step. */
export const passageSteps = ['arrived', 'accepted', 'mending', 'elsewhere', 'checkedAgain', 'assigned', 'replied', 'handledAgain', 'closed', 'reopened', 'published', 'withdrawn', 'void'] as const;
export type PassageStep = (typeof passageSteps)[number];

/** What the deputy is asked for there. */
export const passageAsks = ['amend', 'confirmContact', 'appraise'] as const;
export type PassageAsk = (typeof passageAsks)[number];

/** One step there; `key` is the same however often it is copied. */
export interface ThreadStep {
  readonly key: string;
  readonly step: PassageStep;
  readonly on: string;
  readonly words: string | null;
  /** Who answered or works on it. */
  readonly by: string | null;
}

/** A reply given there. */
export interface ThreadReply {
  readonly by: string;
  readonly documentNumber: string | null;
  readonly on: string;
  readonly letter: string | null;
  readonly words: string;
}

/** What a higher congress has made of a paper, as readers below may know it. */
export interface Thread {
  readonly state: State | null;
  readonly numberLabel: string | null;
  readonly dueOn: string | null;
  readonly handlers: readonly string[];
  readonly steps: readonly ThreadStep[];
  readonly replies: readonly ThreadReply[];
  readonly asks: readonly PassageAsk[];
}

/** Nothing is known yet. */
export const noThread: Thread = { state: null, numberLabel: null, dueOn: null, handlers: [], steps: [], replies: [], asks: [] };

/** The newer copy, with every step that was ever told: what happened is not taken back. */
export function joinThreads(before: Thread, after: Thread): Thread {
  const known = new Set(before.steps.map(({ key }) => key));
  return { ...after, steps: [...before.steps, ...after.steps.filter(({ key }) => !known.has(key))] };
}

/** The steps that were not told before. */
export const freshSteps = (before: Thread, after: Thread): ThreadStep[] => after.steps.filter(({ key }) => !before.steps.some((old) => old.key === key));

/** Which events of the timeline there are steps below; the rest is read from the paper itself. */
export const stepOfEvent: Readonly<Record<string, PassageStep>> = {
  arrived: 'arrived', accept: 'accepted', returnForMending: 'mending', sendElsewhere: 'elsewhere', takeBack: 'checkedAgain', assign: 'assigned', divide: 'assigned', orderRehandling: 'handledAgain', close: 'closed', reopen: 'reopened', withdraw: 'withdrawn', void: 'void',
};
