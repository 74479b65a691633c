import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { outOfFloods } from '../moving.ts';
import type { SiftPlan } from '../policy.ts';
import { siftedTo } from '../rules.ts';
import { findAll, updateAll } from '../store.ts';
import { tellCaretakers } from '../telling.ts';
import { addToTimeline } from '../timeline.ts';

/** Looks through what a flood brought: takes these in like any other, or voids them together with one reason. None is lost. */
export const sift = action(opinion.verbs.sift)<SiftPlan>({
  load: async ({ tx, input }) => ({ opinions: await findAll(tx, [...new Set(input.ids)]) }),
  apply: async (work, { opinions }) => {
    const { tx, now, actor, input } = work;
    const isVoid = input.outcome === 'void';
    if (isVoid && !input.reason) refuse('opinion.reasonMissing');
    const state = siftedTo(input.outcome);
    await outOfFloods(work, opinions);
    await updateAll(tx, opinions.map(({ id }) => id), { forReview: false, floodId: null, state, ...(isVoid ? { closedAt: now } : {}) });
    await addToTimeline(work, opinions.map(({ id, state: fromState }) => ({
      id: newId(now.getTime()), opinionId: id, at: now, verb: 'sift', fromState, toState: state, personId: actor.personId, role: 'office',
      publicWords: isVoid ? input.reason ?? null : null, innerWords: null,
    })));
    if (!isVoid) for (const one of opinions) await tellCaretakers(work, one, 'arrived', { number: one.number });
    work.note({ outcome: input.outcome, ids: opinions.map(({ id }) => id) });
    return { id: opinions[0]?.id ?? newId(now.getTime()), siftedCount: opinions.length };
  },
});
