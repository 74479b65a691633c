import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { endAlone } from '../ending.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellClerk } from '../telling.ts';

/** The deputy takes the suggestion back, in writing; handling ends. A draft is simply put away. */
export const withdraw = action(suggestion.verbs.withdraw)<Suggestion>({
  apply: async (work, subject) => {
    const { words } = work.input;
    const paper = await endAlone(work, subject, 'withdrawn');
    if (paper.submittedOn !== null) await tellClerk(work, paper, 'withdrawn');
    return move(work, paper, 'withdraw', { change: { endedWords: words }, words, audience: paper.submittedOn === null ? 'writers' : 'readers' });
  },
});
