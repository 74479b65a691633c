import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { endAlone } from '../ending.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellWriters } from '../telling.ts';

/** 作废: entered by mistake. The record, its number and the reason stay. */
export const voiding = action(suggestion.verbs.void)<Suggestion>({
  apply: async (work, subject) => {
    const { words } = work.input;
    const paper = await endAlone(work, subject, 'voided');
    await tellWriters(work, paper, 'voided');
    return move(work, paper, 'void', { change: { endedWords: words }, words });
  },
});
