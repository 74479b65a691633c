import { action } from '#platform/feature.ts';
import { giveAnswer } from '../answering.ts';
import { opinion } from '../contract.ts';
import type { Opinion } from '../rules.ts';

/** The deputy or the station answers in plain words; everybody whose opinion was merged into this one gets the answer too. */
export const answer = action(opinion.verbs.answer)<Opinion>({
  apply: (work, subject) => giveAnswer(work, subject, { verb: 'answer', words: work.input.words }),
});
