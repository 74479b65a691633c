import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Goes to the organ that is competent, which decides it; the congress watches its days. */
export const passOn = action(petition.verbs.passOn)<Petition>({
  apply: (work, subject) => {
    const { kind, organ, words, on } = work.input;
    return move(work, subject, 'passOn', { change: { kind, organ }, on: actDay(work, on, subject), words: [organ, words].filter(Boolean).join('：') });
  },
});
