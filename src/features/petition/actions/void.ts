import { noLetterAfterAll } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Entered by mistake; the number stays taken, and the opinion it came from is one again. */
export const voidPetition = action(petition.verbs.void)<Petition>({
  apply: async (work, subject) => {
    if (subject.opinionId !== null) await noLetterAfterAll(work, subject.opinionId, work.input.words);
    return move(work, subject, 'void', { words: work.input.words });
  },
});
