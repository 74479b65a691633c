import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { takeForm } from '../appraising.ts';
import { suggestion } from '../contract.ts';
import { actDay } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';

/** Enters the paper form of a deputy. Nobody rates in a deputy's place: without a picture of the form it is refused. */
export const enterAppraisal = action(suggestion.verbs.enterAppraisal)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, house } = work;
    if (input.fileIds.length === 0) refuse('suggestion.scanNeeded');
    const filledOn = actDay(input.filledOn, paper.assignedOn, today) ?? refuse('suggestion.badDate');
    const { id, appraisalId } = await takeForm(work, paper, 'enterAppraisal', input, filledOn);
    await house.files.attach(tx, input.fileIds, { feature: 'suggestion.appraisal', id: appraisalId });
    return { id };
  },
});
