import { type State, jointStates } from '../rules.ts';
import { clockOf } from './clocks.ts';
import { liveAssignments } from './standing.ts';
import type { Standing } from './suggestion.ts';

/** At most so many follow one leading case 主件: an act is done to each of them in one transaction. */
export const mostFollowers = 30;

type Placed = Pick<Standing, 'state' | 'round' | 'handledWith' | 'followerIds'>;

/** 并案办理，分别答复（地方规定：浙江、湖南、山东）: it is about the way to the first answer; what a deputy is dissatisfied with is handled again alone. */
const onTheWay = ({ state, round }: Pick<Standing, 'state' | 'round'>): boolean => round === 1 && (jointStates as readonly State[]).includes(state);

/** Acts on its leading case carry over to it now. */
export const follows = (paper: Placed): boolean => paper.handledWith !== null && onTheWay(paper);

/** Acts on it carry over to others now. */
export const leads = (paper: Placed): boolean => paper.followerIds.length > 0 && onTheWay(paper);

/** Whom each office has, and how far each is: what has to be the same on both papers once offices are at work. */
const workOf = (paper: Pick<Standing, 'assignments'>): string =>
  liveAssignments(paper).map(({ officeId, role, state, coOpinionOn }) => `${officeId}/${role}/${state}/${coOpinionOn === null ? '' : 'said'}`).sort().join();

const isAssigned = ({ assignedOn }: Pick<Standing, 'assignedOn'>): boolean => assignedOn !== null;

/** Why a case cannot lead others: a code of the words, or null. */
export function leadFault(lead: Standing): 'leadNotNow' | 'leadAnswers' | null {
  if (!onTheWay(lead) || lead.handledWith !== null || lead.state === 'reassigning') return 'leadNotNow';
  return lead.askedExtension === null && lead.replies.every(({ state, signing }) => state === 'draft' && signing === null) ? null : 'leadAnswers';
}

/**
 * Why a case cannot be handled together with a leading one: a code of the words, or null. Each keeps its own due day; the leading one is due
 * first, so that its clock is the clock of the joint work.
 */
export function joinFault(lead: Standing, paper: Standing): 'joinNotNow' | 'joinOtherTerm' | 'joinDueFirst' | 'joinOtherWork' | 'joinAnswers' | null {
  if (!onTheWay(paper) || paper.state === 'reassigning' || paper.level !== lead.level) return 'joinNotNow';
  if (paper.termId !== lead.termId || paper.number === null) return 'joinOtherTerm';
  if (paper.replies.length > 0 || paper.askedExtension !== null) return 'joinAnswers';
  if (isAssigned(lead) !== isAssigned(paper) || (isAssigned(lead) && (lead.state !== paper.state || lead.longClass !== paper.longClass || lead.viaGovernmentOffice !== paper.viaGovernmentOffice || workOf(lead) !== workOf(paper)))) return 'joinOtherWork';
  return dayOf(paper) < dayOf(lead) ? 'joinDueFirst' : null;
}

const dayOf = (paper: Standing): string => clockOf(paper)?.dueOn ?? '';

/** What a list or a case says of the order in which cases may lead. */
export interface Placing { readonly dueOn: string | null; readonly number: number | null }

/** The order of leading: due first, then the lowest number. */
const byPlacing = (one: Placing, other: Placing): number => {
  const [a, b] = [one.dueOn ?? '', other.dueOn ?? ''];
  return a === b ? (one.number ?? 0) - (other.number ?? 0) : a < b ? -1 : 1;
};

/** Those that may lead the rest: the ones due first, the lowest number in front. */
export const mayLead = <T extends Placing>(papers: readonly T[]): T[] => {
  const inOrder = papers.toSorted(byPlacing);
  return inOrder.filter(({ dueOn }) => (dueOn ?? '') === (inOrder[0]?.dueOn ?? ''));
};

/** Who leads when the leading one leaves. */
export const nextLead = <T extends Standing>(followers: readonly T[]): T | undefined =>
  mayLead(followers.map((paper) => ({ paper, dueOn: dayOf(paper), number: paper.number })))[0]?.paper;
