import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import { coOpinionDueAgain } from '../rules/clocks.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { coOpinionOf, setAssignment } from '../store/writes.ts';
import { dayOf, tellOffice } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The main handler gives an empty 会办意见 back; what it said stays in the timeline, beside the reason. */
export const sendBackCoOpinion = action(suggestion.verbs.sendBackCoOpinion)<Suggestion>({
  apply: jointly('sendBackCoOpinion', async (work, paper) => {
    const { tx, input, today, house } = work;
    const share = shareOf(paper, input.officeId);
    if (share.role !== 'co' || share.coOpinionOn === null || paper.dueOn === null) refuse('suggestion.noCoOpinion', 409);
    const before = await coOpinionOf(tx, share.id);
    const coOpinionDueOn = coOpinionDueAgain(today, share.coOpinionDueOn, paper.dueOn, await house.calendar());
    await setAssignment(tx, share.id, { coOpinion: null, coOpinionOn: null, coOpinionDueOn, coSentBackOn: today, coSentBackWords: input.words });
    await tellOffice(work, paper, share.officeId, 'coOpinionSentBack', { due: dayOf(coOpinionDueOn) });
    work.note({ officeId: share.officeId, coOpinionDueOn });
    return move(work, paper, 'sendBackCoOpinion', { officeId: share.officeId, words: `${input.words}\n${before ?? ''}` });
  }),
});
