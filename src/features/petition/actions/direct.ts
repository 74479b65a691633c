import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** Not for this system to pass on: the petitioner is told which organ to turn to. */
export const direct = action(petition.verbs.direct)<Petition>({
  apply: (work, subject) => {
    const { kind, organ, words } = work.input;
    return move(work, subject, 'direct', { change: { kind, organ }, words: [organ, words].filter(Boolean).join('：') });
  },
});
