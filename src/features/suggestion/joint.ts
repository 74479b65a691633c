import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { note } from './moving.ts';
import { numberLabel } from './numbering.ts';
import { policy } from './policy.ts';
import { type LifeVerb, life } from './rules.ts';
import type { Standing, Suggestion } from './rules/suggestion.ts';
import { follows, leads, nextLead } from './rules/joint.ts';
import { numbersOf } from './store/detail.ts';
import { followersOf, setHandledWith } from './store/joint.ts';

type Apply<I, A> = (work: Work<I>, paper: Suggestion) => Promise<A>;

interface Carrying<I> {
  /** What is asked of the following one; the first has place 1. */
  readonly asked?: (work: Work<I>, place: number) => I;
}

/**
 * 并案办理: what is done to a leading case is done to each that follows it, in one transaction and by the same code. Every case keeps rows of
 * its own, so that each is answered by its own letter, counted by itself, and can go on alone from where it stands.
 */
export const jointly = <I, A>(verb: LifeVerb, apply: Apply<I, A>, { asked = ({ input }) => input }: Carrying<I> = {}): Apply<I, A> => async (work, paper) => {
  const done = await apply(work, paper);
  if (!leads(paper)) return done;
  const carried: string[] = [];
  for (const [at, follower] of (await followersOf(work.tx, paper.id)).entries()) {
    const objection = life.allows(follower.state, verb) ? judge(policy[verb], work.actor, { ...follower, handledWith: null }, work.today) : { code: 'platform.wrongState' };
    if (objection) refuse('suggestion.followerStuck', 409, { title: follower.title });
    // The audit names the leading case and what it was carried to; the figures are those of the leading one.
    await apply({ ...work, input: asked(work, at + 1), note: () => undefined }, follower);
    carried.push(follower.id);
  }
  work.note({ carriedTo: carried });
  return done;
};

/** 第…号, as timelines and letters name a case. */
export async function labelOf(work: Work<unknown>, paper: Pick<Standing, 'id'>): Promise<string> {
  const numbers = await numbersOf(work.tx, paper.id);
  return numbers ? numberLabel('zh', numbers) : '';
}

/** The case goes on alone: a following one leaves, and where the leading one leaves, the one that is due first leads the rest. Answers it as it then stands. */
export async function goOnAlone<T extends Standing>(work: Work, paper: T): Promise<T> {
  if (!follows(paper) && !leads(paper)) return paper;
  const entry = { words: await labelOf(work, paper), on: work.today, audience: 'readers' as const };
  if (paper.handledWith !== null) {
    await setHandledWith(work.tx, [paper.id], null);
    await note(work, paper.handledWith, 'separateHandling', entry);
  }
  const followers = leads(paper) ? await followersOf(work.tx, paper.id) : [];
  const next = nextLead(followers);
  if (next) {
    await setHandledWith(work.tx, [next.id], null);
    await setHandledWith(work.tx, followers.filter(({ id }) => id !== next.id).map(({ id }) => id), next.id);
    for (const { id } of followers) await note(work, id, 'separateHandling', entry);
  }
  return { ...paper, handledWith: null, followerIds: [] };
}
