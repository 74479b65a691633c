import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellWriters } from '../telling.ts';

/** Gives the paper back to the deputy to be mended: what is missing, in plain words. Signatures stay until the words change. */
export const returnForMending = action(suggestion.verbs.returnForMending)<Suggestion>({
  apply: async (work, paper) => {
    await tellWriters(work, paper, 'mending');
    return move(work, paper, 'returnForMending', { change: { mendingWords: work.input.words }, words: work.input.words, audience: 'writers' });
  },
});
