import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { afterForm, askGround } from '../appraising.ts';
import { suggestion } from '../contract.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { formOf, insertChange } from '../store/appraisals.ts';

/** 更正评价: once a form, with the reason, and the earlier word stays beside it. Nobody changes it in the deputy's place without the deputy's paper. */
export const changeAppraisal = action(suggestion.verbs.changeAppraisal)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, now, today, actor, house } = work;
    const { attitude, result, words = null, ground = null, showGrade = false, reason, fileIds = [] } = input;
    const own = actor.personId === paper.leadPersonId;
    if (!own && fileIds.length === 0) refuse('suggestion.scanNeeded');
    const form = await formOf(tx, paper.id, paper.round) ?? refuse('platform.wrongState', 409);
    if (form.changed) refuse('suggestion.changedOnce', 409);
    askGround(input);
    // Totals were let out beside forms of the same consent: one that agrees only now would leave its batch narrower.
    if (showGrade && !form.showGrade) refuse('suggestion.consentWithForm');
    await insertChange(tx, {
      id: newId(now.getTime()), appraisalId: form.id, attitude, result, words, ground, showGrade, reason, changedOn: today, enteredBy: own ? null : actor.personId, enteredAt: now,
    });
    await house.files.attach(tx, fileIds, { feature: 'suggestion.appraisal', id: form.id });
    await afterForm(work, paper, 'changeAppraisal', result, { words: reason, change: { changedFormRound: paper.round } });
    return { id: paper.id };
  },
});
