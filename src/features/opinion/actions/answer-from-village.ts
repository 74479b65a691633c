import { action } from '#platform/feature.ts';
import { giveAnswer } from '../answering.ts';
import { opinion } from '../contract.ts';
import type { Opinion } from '../rules.ts';

/** The village committee answers, or its station writes down what the committee says. */
export const answerFromVillage = action(opinion.verbs.answerFromVillage)<Opinion>({
  apply: (work, subject) => giveAnswer(work, subject, { verb: 'answerFromVillage', words: work.input.words }),
});
