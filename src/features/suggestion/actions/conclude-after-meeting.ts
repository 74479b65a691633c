import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellWriters } from '../telling.ts';

/** Still dissatisfied after the second handling: the presidium meets with deputy and offices, and its opinion ends the case. */
export const concludeAfterMeeting = action(suggestion.verbs.concludeAfterMeeting)<Suggestion>({
  apply: async (work, paper) => {
    const { input, today } = work;
    const concludedOn = actDay(input.metOn, paper.assignedOn, today) ?? refuse('suggestion.badDate');
    await tellWriters(work, paper, 'concluded');
    await work.announce('suggestion.concluded', { suggestionId: paper.id, metOn: concludedOn, words: input.words });
    return move(work, paper, 'concludeAfterMeeting', { change: { concludedOn, concludedWords: input.words }, words: input.words, on: concludedOn, audience: 'presidium' });
  },
});
