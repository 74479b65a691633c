import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { reviewDue } from '../profile.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { tellLeads, tellOffice } from '../telling.ts';

/** Looked at again on its day: what is missing is still missing, or something else is. It is never given up silently: the next day to look is set. */
export const review = action(promise.verbs.review)<PromiseMade>({
  apply: async (work, made) => {
    const { input: { reason = made.reason, words } } = work;
    for (const tellOne of [tellOffice, tellLeads]) await tellOne(work, made, 'reviewed');
    return move(work, made, 'review', { change: { reason, reasonWords: words, reviewDueOn: await reviewDue(work) }, words });
  },
});
