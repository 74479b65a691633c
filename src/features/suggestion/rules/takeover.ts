import type { Assignment, Standing } from './suggestion.ts';
import { assignmentsOf, isLive, openReply } from './standing.ts';

/** What becomes of an office's share when another office goes on with all its work. */
export type Takeover = 'moves' | 'replacesCo' | 'joins' | 'stays';

/**
 * A share moves as it is, with its days. Where the other office has a share already, a co-handler's joins it and the main handler's takes
 * its place; two parts become one where both stand alike. What cannot be joined without losing a reply stays for the clerk and the chair.
 */
export function takeoverOf(paper: Pick<Standing, 'assignments' | 'round' | 'replies'>, fromId: string, toId: string): Takeover {
  const [from] = assignmentsOf(paper, [fromId]);
  const [to] = assignmentsOf(paper, [toId]);
  if (!from || !to) return 'moves';
  if (from.role === 'co') return 'joins';
  if (from.role === 'main') return 'replacesCo';
  const owes = ({ answeredRound }: Assignment) => answeredRound < paper.round;
  const asked = from.state === 'returnAsked' || to.state === 'returnAsked';
  const twoDrafts = openReply(paper, fromId) !== undefined && openReply(paper, toId) !== undefined;
  return owes(from) === owes(to) && !asked && !twoDrafts ? 'joins' : 'stays';
}

/** The office that has now what this office had, itself where nobody took it over. */
export const heirOf = (assignments: readonly (Pick<Assignment, 'state' | 'officeId'> & { readonly takenFrom: readonly string[] | null })[], officeId: string): string =>
  assignments.find((share) => isLive(share) && share.takenFrom?.includes(officeId))?.officeId ?? officeId;
