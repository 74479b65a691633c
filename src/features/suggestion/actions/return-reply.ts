import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import { maySendBack } from '../policy.ts';
import { openReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { noteStep, tellUndertaker } from '../signing-reply.ts';
import { bodyOf } from '../store/reply-steps.ts';
import { setReply } from '../store/writes.ts';
import { jointly } from '../joint.ts';

/** 退回拟稿: the draft goes back with a word. It stays as it was written, and so does its clock. */
export const returnReply = action(suggestion.verbs.returnReply)<Suggestion>({
  apply: jointly('returnReply', async (work, paper) => {
    const { tx, input: { officeId, words }, actor, today } = work;
    const share = shareOf(paper, officeId);
    const reply = openReply(paper, officeId);
    if (!reply || !maySendBack(actor, paper, reply, today)) refuse('suggestion.nothingToCheck', 409);
    await setReply(tx, reply.id, { state: 'draft', signStep: null });
    await noteStep(work, reply.id, 'returned', { body: await bodyOf(tx, reply.id), words });
    await tellUndertaker(work, paper, share, 'replyReturned');
    work.note({ officeId, round: paper.round });
    return move(work, paper, 'returnReply', { officeId, audience: null });
  }),
});
