import { movePublication } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import { checkWords } from '../publishing.ts';
import type { Activity } from '../rules/activity.ts';
import { venueOf } from '../store/list.ts';
import { summarise } from '../store/public.ts';

/** Residents read what was done, in words written for them; written again, the new words stand. */
export const publishSummary = action(activity.verbs.publishSummary)<Activity>({
  apply: async (work, one) => {
    const { tx, now, today, input } = work;
    checkWords(one.topic, await venueOf(tx, one.id), input.words);
    await summarise(tx, one.id, input.words, today, now);
    await movePublication(tx);
    return move(work, one, 'publishSummary', { words: input.words });
  },
});
