import { refuse } from '#kernel/verdict.ts';
import { answered } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { reviewDue } from '../profile.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { answerAsk } from '../store/writes.ts';
import { tellLeads, tellOffice } from '../telling.ts';

/** Agreed, for the presidium: by the chair, or where he works for the office that asks by somebody else. The first day and the first words stay; a day that moved later is one more slip. */
export const grant = action(promise.verbs.grant)<PromiseMade>({
  apply: async (work, made) => {
    const { tx } = work;
    const { on, words } = answered(work, made.openAsk) ?? refuse('promise.resolutionNeeded');
    const asked = await answerAsk(tx, made.id, { state: 'granted', answeredOn: on, answerWords: words }) ?? refuse('promise.nothingAsked', 409);
    for (const tellOne of [tellOffice, tellLeads]) await tellOne(work, made, 'granted');
    work.note({ wanted: asked.wanted, newDueOn: asked.newDueOn });
    if (asked.wanted === 'notYet') {
      return move(work, made, 'grant', { to: 'notYet', change: { reason: asked.reason, reasonWords: asked.words, reviewDueOn: await reviewDue(work) }, on, words });
    }
    const dueOn = asked.newDueOn ?? made.dueOn;
    const moved = { dueOn, slipCount: made.slipCount + (dueOn > made.dueOn ? 1 : 0) };
    const what = asked.newWhat === null ? {} : { what: asked.newWhat, firstWhat: made.firstWhat ?? made.what };
    return move(work, made, 'grant', { to: asked.wanted === 'adjusted' ? 'adjusted' : 'extended', change: { ...moved, ...what }, on, words });
  },
});
