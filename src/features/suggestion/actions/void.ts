import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dropProposals } from '../store/writes.ts';
import { tellOwing, tellWriters } from '../telling.ts';
import { goOnAlone } from '../joint.ts';

/** 作废: entered by mistake. The record, its number and the reason stay. */
export const voiding = action(suggestion.verbs.void)<Suggestion>({
  apply: async (work, subject) => {
    const { tx, input } = work;
    const paper = await goOnAlone(work, subject);
    await dropProposals(tx, paper.id);
    await work.announce('suggestion.dropped', { suggestionId: paper.id });
    if (paper.submittedOn !== null) {
      await strikeFromArchive(work, { refFeature: 'suggestion', refId: paper.id });
      await tellOriginators(work, paper.id, 'withdrawn');
      await tellOwing(work, paper, 'voided');
    }
    await tellWriters(work, paper, 'voided');
    return move(work, paper, 'void', { change: { endedWords: input.words }, words: input.words });
  },
});
