import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { dayDone } from '../planning.ts';
import type { Kept } from '../rules.ts';
import { doneOnOf } from '../store/records.ts';
import { finishDeed as finish } from '../store/writes.ts';

/** Writes down what became of a deed, or that helping a household has come to its end. */
export const finishDeed = action(contact.verbs.finishDeed)<Kept>({
  apply: async ({ tx, today, input }, { id }) => {
    const finishedOn = dayDone(today, input.finishedOn);
    if (finishedOn < await doneOnOf(tx, id)) refuse('contact.finishedWhen');
    await finish(tx, id, { finishedOn, result: input.result });
    return { id };
  },
});
