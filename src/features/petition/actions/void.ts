import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Entered by mistake; the number stays taken. */
export const voidPetition = action(petition.verbs.void)<Petition>({
  apply: (work, subject) => move(work, subject, 'void', { words: work.input.words }),
});
