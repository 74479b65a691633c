import { refuse as refuseWith } from '#kernel/verdict.ts';
import { answered } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { answerAsk } from '../store/writes.ts';
import { dayOf, tellOffice } from '../telling.ts';

/** Not agreed: it is owed by the day it had. */
export const refuse = action(promise.verbs.refuse)<PromiseMade>({
  apply: async (work, made) => {
    const { tx } = work;
    const { on, words } = answered(work, made.openAsk) ?? refuseWith('promise.resolutionNeeded');
    const asked = await answerAsk(tx, made.id, { state: 'refused', answeredOn: on, answerWords: words }) ?? refuseWith('promise.nothingAsked', 409);
    await tellOffice(work, made, 'refused', { day: dayOf(made.dueOn) });
    work.note({ wanted: asked.wanted });
    return move(work, made, 'refuse', { on, words });
  },
});
