import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dropProposals } from '../store/writes.ts';
import { tellClerk, tellOwing } from '../telling.ts';
import { goOnAlone } from '../joint.ts';

/** The deputy takes the suggestion back, in writing; handling ends. A draft is simply put away. */
export const withdraw = action(suggestion.verbs.withdraw)<Suggestion>({
  apply: async (work, subject) => {
    const { tx, input } = work;
    const paper = await goOnAlone(work, subject);
    await dropProposals(tx, paper.id);
    await work.announce('suggestion.dropped', { suggestionId: paper.id });
    if (paper.submittedOn !== null) {
      await strikeFromArchive(work, { refFeature: 'suggestion', refId: paper.id });
      await tellOriginators(work, paper.id, 'withdrawn');
      await tellClerk(work, paper, 'withdrawn');
      await tellOwing(work, paper, 'withdrawn');
    }
    return move(work, paper, 'withdraw', { change: { endedWords: input.words }, words: input.words, audience: paper.submittedOn === null ? 'writers' : 'readers' });
  },
});
