import { officesOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { State } from './rules.ts';
import type { Assignment, Standing } from './rules/suggestion.ts';
import { hasSpoken, isLive, workState } from './rules/standing.ts';
import { follows } from './rules/joint.ts';
import { find } from './store/case.ts';

/** What an office has of this suggestion; refused where it has nothing. */
export function shareOf(paper: Standing, officeId: string): Assignment {
  return paper.assignments.find((assignment) => isLive(assignment) && assignment.officeId === officeId) ?? refuse('suggestion.notYourOffice', 403);
}

/** What the actor's own office has, in one of these states: the policy knows the person, this the office that is named. */
export function ownShare(work: Work<{ officeId: string }>, paper: Standing, ...wanted: Assignment['state'][]): Assignment {
  if (!officesOf(work.actor).includes(work.input.officeId)) refuse('suggestion.notYourOffice', 403);
  const share = shareOf(paper, work.input.officeId);
  if (!wanted.includes(share.state)) refuse('platform.wrongState', 409);
  return share;
}

/** No reply without a word with the deputy; of cases handled together, with the deputy of each. */
export function mustHaveSpoken(paper: Standing, officeId: string): void {
  if (hasSpoken(paper, officeId)) return;
  if (follows(paper)) refuse('suggestion.contactEach', 409, { title: paper.title });
  refuse('suggestion.contactFirst', 409);
}

/** Where the suggestion stands after an office's row changed. A proposal that waits for the chair goes on waiting, whatever offices do meanwhile. */
export async function stateAfter(work: Work, paper: Standing): Promise<State> {
  const { assignments } = await find(work.tx, paper.id, false) ?? paper;
  const state = workState(assignments, paper.round, paper.viaGovernmentOffice);
  return state === 'dividing' && paper.state === 'reassigning' ? 'reassigning' : state;
}
