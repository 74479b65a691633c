import { type HandlerRole, type Mark, type State, attemptsNeeded, liveStates } from '../rules.ts';
import type { Assignment, Contact, Reply, Suggestion } from './suggestion.ts';

/** The office has the work, whether it has taken it over yet or not. */
export const isLive = (assignment: Pick<Assignment, 'state'>): boolean => (liveStates as readonly string[]).includes(assignment.state);

/** A co-handler gives its opinion to the main one; main and part answer the deputy. */
export const answers = (role: HandlerRole): boolean => role !== 'co';

/** The office has taken the work over and has not answered in this round. */
export const owesReply = (assignment: Assignment, { round }: Pick<Suggestion, 'round'>): boolean =>
  assignment.state === 'accepted' && answers(assignment.role) && assignment.answeredRound < round;

/** In the order people name them: who answers before who helps. */
export const mainFirst = <T extends { readonly role: HandlerRole }>(handlers: readonly T[]): T[] => handlers.toSorted((a, b) => Number(answers(b.role)) - Number(answers(a.role)));

/** What offices have now. */
export const liveAssignments = (suggestion: Pick<Suggestion, 'assignments'>): Assignment[] => suggestion.assignments.filter(isLive);

/** The rows of these offices that the offices have now. */
export const assignmentsOf = (suggestion: Pick<Suggestion, 'assignments'>, officeIds: readonly string[]): Assignment[] =>
  suggestion.assignments.filter((assignment) => isLive(assignment) && officeIds.includes(assignment.officeId));

/** Why offices may not be proposed together: a main handler stands alone before its co-handlers, parts stand side by side. */
export function mixFault(roles: readonly HandlerRole[]): 'noAnswerer' | 'twoMain' | 'mainWithParts' | 'onePart' | null {
  const count = (role: HandlerRole) => roles.filter((each) => each === role).length;
  if (count('main') + count('part') === 0) return 'noAnswerer';
  if (count('main') > 1) return 'twoMain';
  if (count('main') === 1 && count('part') > 0) return 'mainWithParts';
  return count('part') === 1 ? 'onePart' : null;
}

/** Where a suggestion stands once offices have it, from how each of them stands. */
export function workState(assignments: readonly Pick<Assignment, 'state' | 'role' | 'answeredRound'>[], round: number, viaGovernmentOffice: boolean): State {
  const answering = assignments.filter((assignment) => isLive(assignment) && answers(assignment.role));
  const waiting = assignments.some((assignment) => assignment.state === 'returned' && answers(assignment.role) && assignment.answeredRound < round);
  if (answering.length === 0 || waiting) return viaGovernmentOffice ? 'dividing' : 'reassigning';
  if (answering.every((assignment) => assignment.answeredRound >= round)) return 'replied';
  if (round > 1) return 'rehandling';
  return answering.some((assignment) => assignment.state === 'accepted') ? 'handling' : 'assigned';
}

/** Where a closed suggestion stood before: the presidium's opinion, the deputy's form, or neither had come. */
export const stateBeforeClosing = ({ appraised, concluded }: { readonly appraised: boolean; readonly concluded: boolean }): 'concluded' | 'appraised' | 'replied' =>
  (concluded ? 'concluded' : appraised ? 'appraised' : 'replied');

/** Where the deputy's form leads: a second 不满意 goes to a meeting of presidium, handler and deputy（地方规定：重庆）, whichever round it is. */
export const stateAfterForm = (result: Mark, unhappyBefore: boolean): 'appraised' | 'dissatisfied' | 'disputed' =>
  (result !== 'dissatisfied' ? 'appraised' : unhappyBefore ? 'disputed' : 'dissatisfied');

/** A share with the offices that had it before, the first of them too. */
export type Holding = Pick<Assignment, 'state' | 'officeId'> & { readonly takenFrom: readonly string[] | null };

/** The office that has now what this office had, itself where nobody took it over. */
export const heirOf = (assignments: readonly Holding[], officeId: string): string =>
  assignments.find((share) => isLive(share) && share.takenFrom?.includes(officeId))?.officeId ?? officeId;

/** An office with those whose share it took over: what they did with the deputy counts for it. */
const withForerunners = (suggestion: Pick<Suggestion, 'assignments'>, officeId: string): string[] =>
  [officeId, ...assignmentsOf(suggestion, [officeId]).flatMap(({ takenFrom }) => takenFrom)];

/** It counts: the deputy has not said that it did not happen, and nobody that it was logged by mistake. */
export const contactStands = ({ state }: Pick<Contact, 'state'>): boolean => state === 'logged' || state === 'confirmed';

/** Has this office spoken with the deputy in this round, or may it answer without, since the deputy could not be reached? */
export function hasSpoken(suggestion: Pick<Suggestion, 'contacts' | 'assignments' | 'round'>, officeId: string): boolean {
  const { contacts, assignments, round } = suggestion;
  const offices = withForerunners(suggestion, officeId);
  const spoke = contacts.some((contact) => offices.includes(contact.officeId) && contact.round === round && contact.reached && contact.kind !== 'after' && contactStands(contact));
  return spoke || assignments.some((assignment) => assignment.officeId === officeId && isLive(assignment) && assignment.unreachableRound === round);
}

/** Days of this round on which the office tried and did not reach the deputy. */
export const attemptDays = (suggestion: Pick<Suggestion, 'contacts' | 'assignments' | 'round'>, officeId: string): number =>
  new Set(suggestion.contacts.filter((contact) => withForerunners(suggestion, officeId).includes(contact.officeId) && contact.round === suggestion.round && !contact.reached && contactStands(contact)).map((contact) => contact.on)).size;

/** May the office that logged it take it back by itself? Not what the deputy has confirmed, nor what a reply that went out rests on, whoever has the work of both by now: that is for the office of the congress to see. */
export const ownToVoid = (suggestion: Pick<Suggestion, 'assignments' | 'replies'>, contact: Pick<Contact, 'officeId' | 'round' | 'kind' | 'state'>, officeIds: readonly string[]): boolean =>
  contact.state !== 'confirmed'
  && (contact.kind === 'after' || !suggestion.replies.some(({ officeId, round, state }) => round === contact.round && state === 'issued' && heirOf(suggestion.assignments, officeId) === heirOf(suggestion.assignments, contact.officeId)))
  && officeIds.some((officeId) => assignmentsOf(suggestion, [officeId]).length > 0 && withForerunners(suggestion, officeId).includes(contact.officeId));

/** The offices that may answer without a word with the deputy, on attempts of which too few are left now. */
export const tooFewTries = (suggestion: Pick<Suggestion, 'contacts' | 'assignments' | 'round'>): Assignment[] =>
  suggestion.assignments.filter((assignment) => isLive(assignment) && assignment.unreachableRound === suggestion.round && attemptDays(suggestion, assignment.officeId) < attemptsNeeded);

/** The office that tried often enough for the clerk to note that the deputy cannot be reached. */
export const triedEnough = (suggestion: Pick<Suggestion, 'contacts' | 'assignments' | 'round'>): Assignment[] =>
  suggestion.assignments.filter((assignment) => isLive(assignment) && assignment.unreachableRound < suggestion.round && attemptDays(suggestion, assignment.officeId) >= attemptsNeeded);

/** The draft an office works at in this round. */
export const openReply = (suggestion: Pick<Suggestion, 'replies' | 'round'>, officeId: string): Reply | undefined =>
  suggestion.replies.find((reply) => reply.officeId === officeId && reply.round === suggestion.round && reply.state !== 'issued');
