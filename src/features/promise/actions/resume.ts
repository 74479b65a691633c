import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { mayPromise } from '../profile.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { dayOf, tellLeads, tellOffice } from '../telling.ts';

/** What was missing is there: it is owed again, by a new day that counts as a slip when it is later. */
export const resume = action(promise.verbs.resume)<PromiseMade>({
  apply: async (work, made) => {
    const { input: { newDueOn: dueOn, words }, today } = work;
    if (!mayPromise(dueOn, today)) refuse('promise.badDay');
    for (const tellOne of [tellOffice, tellLeads]) await tellOne(work, made, 'resumed', { day: dayOf(dueOn) });
    return move(work, made, 'resume', { change: { dueOn, slipCount: made.slipCount + (dueOn > made.dueOn ? 1 : 0), reason: null, reasonWords: null, reviewDueOn: null }, words });
  },
});
