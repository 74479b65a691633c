import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import { answerDue } from '../profile.ts';
import { type PromiseMade, casesOf } from '../rules/promise.ts';
import { tellLeads, tellOffice } from '../telling.ts';

/** The presidium has looked: it is done. Deputy and residents are asked, once. */
export const confirm = action(promise.verbs.confirm)<PromiseMade>({
  apply: async (work, made) => {
    const done = await move(work, made, 'confirm', { change: { keptOn: work.today, answerDueOn: made.answerDueOn ?? await answerDue(work) }, words: work.input.words });
    await tellOffice(work, made, 'confirmed');
    await tellLeads(work, made, 'isItDone', {}, made.answeredPersonIds);
    for (const suggestionId of casesOf(made)) await tellOriginators(work, suggestionId, 'promiseKept', { words: made.what });
    return done;
  },
});
