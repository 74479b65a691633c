import { action } from '#platform/feature.ts';
import { takeForm } from '../appraising.ts';
import { suggestion } from '../contract.ts';
import type { Suggestion } from '../rules/suggestion.ts';

/** The deputy fills in the form 征询意见表; it goes to the presidium, never to the office. */
export const appraise = action(suggestion.verbs.appraise)<Suggestion>({
  apply: async (work, paper) => {
    const { id } = await takeForm(work, paper, 'appraise', work.input, work.today);
    return { id };
  },
});
