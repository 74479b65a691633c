import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setReply } from '../store/writes.ts';

/** 面复: when, where, who was there and what was said, with the record the deputy signed. */
export const recordFaceToFace = action(suggestion.verbs.recordFaceToFace)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, house } = work;
    const share = ownShare(work, paper, 'accepted');
    const reply = paper.replies.filter(({ officeId }) => officeId === share.officeId).sort((a, b) => b.round - a.round)[0] ?? refuse('suggestion.noReply', 409);
    const faceOn = actDay(input.on, paper.rehandleOrderedOn ?? paper.assignedOn, today) ?? refuse('suggestion.badDate');
    await setReply(tx, reply.id, { faceOn, faceSpot: input.spot, facePresent: input.present, faceSaid: input.said });
    await house.files.attach(tx, input.fileIds ?? [], { feature: 'suggestion.reply', id: reply.id });
    work.note({ officeId: share.officeId, round: reply.round });
    return move(work, paper, 'recordFaceToFace', { officeId: share.officeId, on: faceOn });
  },
});
