import { type Calendar, type Lamp, type Period, due, lamp } from '#kernel/deadline.ts';
import { type State, answeredStates, workStates } from '../rules.ts';
import type { Suggestion } from './suggestion.ts';

/** The periods a town's profile gives to the steps. */
export interface Periods {
  /** From submission to the presidium's assignment, and from a return to the assignment of another office. */
  readonly assign: Period;
  readonly reassign: Period;
  /** From assignment to the answer 三个月, and where the ground is wide or difficult 六个月; both from the same day. */
  readonly answer: Period;
  readonly answerLong: Period;
  readonly giveBack: Period;
  readonly coOpinion: Period;
  readonly appraise: Period;
  readonly rehandle: Period;
  readonly publish: Period;
  /** Between two reports of how far a key suggestion is, and for an answer to one asked beside that. */
  readonly progressEvery: Period;
  readonly progressAnswer: Period;
}

/**
 * The day the answer is due. Both classes count from the presidium's first assignment: handing a case to another
 * office or granting the longer class never starts a new count.
 */
export const answerDue = (firstAssignedOn: string, longClass: boolean, periods: Pick<Periods, 'answer' | 'answerLong'>, calendar: Calendar): string =>
  due(firstAssignedOn, longClass ? periods.answerLong : periods.answer, calendar);

/** An opinion of a co-handler is due before the answer, whatever the profile says. */
export function coOpinionDue(assignedOn: string, answerDueOn: string, periods: Pick<Periods, 'coOpinion'>, calendar: Calendar): string {
  const own = due(assignedOn, periods.coOpinion, calendar);
  return own < answerDueOn ? own : answerDueOn;
}

/** Written anew within so many workdays where it said nothing（地方规定：重庆 5 个工作日）. */
const coOpinionAgain: Period = { workdays: 5 };

/** The day for an opinion that was sent back: never earlier than it was, and not after the answer is due unless that day has passed. */
export function coOpinionDueAgain(today: string, before: string | null, answerDueOn: string, calendar: Calendar): string {
  const again = due(today, coOpinionAgain, calendar);
  const day = before !== null && before > again ? before : again;
  return day < answerDueOn || answerDueOn < today ? day : answerDueOn;
}

/** What a clock runs for: the assignment, the answer, the publication check. */
export const clockKinds = ['assign', 'answer', 'publish'] as const;
export type ClockKind = (typeof clockKinds)[number];

type Timed = Pick<Suggestion, 'state' | 'assignDueOn' | 'dueOn' | 'publicationDueOn'>;
type Begun = Pick<Suggestion, 'submittedOn' | 'assignedOn' | 'closedOn'>;

/** What the house owes next, and by when; nothing while the deputy has the paper, for lamps are not hung on persons. */
export function clockOf(suggestion: Timed): { kind: ClockKind; dueOn: string } | null {
  const { state, assignDueOn, dueOn, publicationDueOn } = suggestion;
  const running = (kind: ClockKind, on: string | null) => (on === null ? null : { kind, dueOn: on });
  if (['submitted', 'accepted', 'prepared'].includes(state)) return running('assign', assignDueOn);
  if (state === 'reassigning' && assignDueOn !== null && (dueOn === null || assignDueOn < dueOn)) return running('assign', assignDueOn);
  if ((workStates as readonly State[]).includes(state)) return running('answer', dueOn);
  if (state === 'closed') return running('publish', publicationDueOn);
  return null;
}

/** Since when the running clock runs, for its lamp; an answer's since the assignment, also where an office was changed since. */
const begunOn = ({ state, submittedOn, assignedOn, closedOn }: Timed & Begun): string | null =>
  (['submitted', 'accepted', 'prepared'].includes(state) ? submittedOn : state === 'closed' ? closedOn : assignedOn);

/** The lamp of a suggestion today; null when nobody is owed anything. */
export function lampOf(suggestion: Timed & Begun, today: string): Lamp | null {
  const clock = clockOf(suggestion);
  return clock && lamp(clock.dueOn, today, begunOn(suggestion));
}

/** What a reader who may not know the deputy's appraisal is told of the state. */
export const shownState = (state: State, knowsAppraisal: boolean): State =>
  !knowsAppraisal && (answeredStates as readonly State[]).includes(state) ? 'replied' : state;
