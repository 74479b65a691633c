import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** The congress's own answer to what is about its own work. */
export const answer = action(petition.verbs.answer)<Petition>({
  apply: (work, subject) => move(work, subject, 'answer', { on: actDay(work, work.input.on, subject), words: work.input.words, change: { answer: work.input.words } }),
});
