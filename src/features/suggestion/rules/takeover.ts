import type { HandlerRole } from '../rules.ts';
import type { Assignment, Reply, Standing } from './suggestion.ts';
import { type Holding, answers, assignmentsOf, heirOf, liveAssignments, mixFault, openReply } from './standing.ts';

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

/** What becomes of a share that is only proposed to the chair. */
export type ProposalTakeover = { readonly becomes: 'moves' | 'dropped' | 'stays' } | { readonly becomes: 'joins'; readonly role: HandlerRole };

/**
 * A proposal moves; two for one office become one, in which the answering role wins and the words of both parts stand. The last part of a
 * case is no part any more: that office handles it. Where the other office has the case already, the clerk proposes anew. Null where none is proposed.
 */
export function proposalTakeoverOf({ assignments }: Pick<Standing, 'assignments'>, fromId: string, toId: string): ProposalTakeover | null {
  const proposed = assignments.filter(({ state }) => state === 'proposed');
  const [from, to] = [proposed.find(({ officeId }) => officeId === fromId), proposed.find(({ officeId }) => officeId === toId)];
  if (!from) return null;
  if (assignmentsOf({ assignments }, [toId]).length > 0) return { becomes: answers(from.role) ? 'stays' : 'dropped' };
  if (!to) return { becomes: 'moves' };
  const role = answers(to.role) ? to.role : from.role;
  const others = [...liveAssignments({ assignments }), ...proposed.filter((one) => one !== from && one !== to)];
  return { becomes: 'joins', role: mixFault([role, ...others.map((one) => one.role)]) === 'onePart' ? 'main' : role };
}

/** The replies that stand: of each office, or of whoever goes on with its work, what went out in its last round. */
export function lastReplies<R extends Pick<Reply, 'officeId' | 'round' | 'state'>>(replies: readonly R[], assignments: readonly Holding[]): R[] {
  const issued = replies.filter(({ state }) => state === 'issued').map((reply) => ({ reply, heir: heirOf(assignments, reply.officeId) }));
  return issued.filter(({ reply, heir }) => !issued.some((later) => later.heir === heir && later.reply.round > reply.round)).map(({ reply }) => reply);
}
