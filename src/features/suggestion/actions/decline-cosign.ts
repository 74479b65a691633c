import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';

/** A colleague does not sign, with or without a word. Nobody is told by message; the lead sees it in the paper. */
export const declineCosign = action(suggestion.verbs.declineCosign)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, actor } = work;
    await setCosigners(tx, paper.id, { personId: actor.personId ?? '' }, { state: 'declined', answeredOn: today, words: input.words ?? null });
    return move(work, paper, 'declineCosign', { audience: 'writers' });
  },
});
