import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { dayDone } from '../planning.ts';
import type { Kept } from '../rules.ts';
import { talkOf, updateTalk } from '../store/ties.ts';

/** Writes down what became of what a deputy said. */
export const finishTalk = action(contact.verbs.finishTalk)<Kept>({
  apply: async ({ tx, today, input }, { id }) => {
    const finishedOn = dayDone(today, input.finishedOn);
    if (finishedOn < (await talkOf(tx, id)).talkedOn) refuse('contact.finishedWhen');
    await updateTalk(tx, id, { finishedOn, result: input.result });
    return { id };
  },
});
