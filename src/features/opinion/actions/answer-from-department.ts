import { action } from '#platform/feature.ts';
import { giveAnswer } from '../answering.ts';
import { opinion } from '../contract.ts';
import type { Opinion } from '../rules.ts';

/** The department answers, or the office writes down what it says. */
export const answerFromDepartment = action(opinion.verbs.answerFromDepartment)<Opinion>({
  apply: (work, subject) => giveAnswer(work, subject, { verb: 'answerFromDepartment', words: work.input.words }),
});
