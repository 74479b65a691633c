import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import { nextProgressOn } from '../progress.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { nameOfOffice, tellClerk, tellWriters } from '../telling.ts';

/** 办理进展: how far it is, for deputy and congress. It is no reply and moves no day; a key suggestion is asked again after the town's days. */
export const reportProgress = action(suggestion.verbs.reportProgress)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input } = work;
    const share = ownShare(work, paper, 'accepted');
    await setAssignment(tx, share.id, { progressDueOn: paper.keyLeader === null ? null : await nextProgressOn(work) });
    const office = await nameOfOffice(work, share.officeId);
    await tellWriters(work, paper, 'progressTold', { office });
    await tellClerk(work, paper, 'progressTold', { office });
    await work.announce('suggestion.told', { suggestionId: paper.id, officeId: share.officeId, place: 'progress', words: input.words });
    return move(work, paper, 'reportProgress', { words: input.words, officeId: share.officeId });
  },
});
