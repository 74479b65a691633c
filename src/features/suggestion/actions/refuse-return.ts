import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { tellOffice } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The office keeps the work, with the reason. It has it as before: a share that was taken over is still taken over. */
export const refuseReturn = action(suggestion.verbs.refuseReturn)<Suggestion>({
  apply: jointly('refuseReturn', async (work, paper) => {
    const { tx, input, today } = work;
    const share = shareOf(paper, input.officeId);
    if (share.state !== 'returnAsked') refuse('suggestion.noReturnOfThis', 409);
    await setAssignment(tx, share.id, {
      state: share.acceptedOn === null ? 'assigned' : 'accepted', returnAnsweredOn: today, returnAnswer: input.words, returnRefusedOn: today,
    });
    await tellOffice(work, paper, share.officeId, 'returnRefused');
    work.note({ officeId: share.officeId });
    return move(work, paper, 'refuseReturn', { officeId: share.officeId, words: input.words });
  }),
});
