import { workflow } from '#kernel/workflow.ts';
import { type State as CaseState, answeredStates, workStates } from '#features/suggestion/rules.ts';

/** 督办会、协调会、见面会、现场察看, and the meeting that ends a dispute after a second 不满意 研究会. */
export const kinds = ['press', 'coordinate', 'meetDeputy', 'siteVisit', 'conclude'] as const;
export type Kind = (typeof kinds)[number];

/** Where a meeting stands. */
export const states = ['arranged', 'held', 'cancelled'] as const;
export type State = (typeof states)[number];

/** The life of a meeting. `conclude` is the presidium's opinion on the suggestion: it is the outcome of that meeting. */
export const life = workflow({
  states,
  initial: 'arranged',
  final: ['held', 'cancelled'],
  steps: {
    amend: { from: ['arranged'] },
    recordOutcome: { from: ['arranged'], to: 'held' },
    conclude: { from: ['arranged'], to: 'held' },
    voidOutcome: { from: ['held'], to: 'arranged' },
    cancel: { from: ['arranged'], to: 'cancelled' },
  },
});
export type LifeVerb = (typeof life.verbs)[number];

/** How the list is divided: still to come, over without a word on what came of it, held, called off. */
export const groups = ['ahead', 'toRecord', 'held', 'cancelled'] as const;

/** People meet about what is with an office or was answered; what was promised is looked at after the case is closed too. */
const openToMeetings: readonly CaseState[] = [...workStates, ...answeredStates, 'closed', 'checked', 'published', 'withheld'];

/** The meetings that may be arranged about a suggestion that stands so; the one that ends a dispute only while there is one. */
export const kindsFor = (state: CaseState): readonly Kind[] =>
  (openToMeetings.includes(state) ? kinds.filter((kind) => kind !== 'conclude' || state === 'disputed') : []);
