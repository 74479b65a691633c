import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import { mayCheck } from '../policy.ts';
import { openReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { handOn, noteStep, tellNext } from '../signing-reply.ts';
import { bodyOf } from '../store/reply-steps.ts';
import { setReply } from '../store/writes.ts';
import { jointly } from '../joint.ts';

/** 审签: the step with which the reply lies passes it on, as it is written; what it says is mended by writing it (`draftReply`). */
export const checkReply = action(suggestion.verbs.checkReply)<Suggestion>({
  apply: jointly('checkReply', async (work, paper) => {
    const { tx, input: { officeId, words = null }, actor, today } = work;
    const share = shareOf(paper, officeId);
    const reply = openReply(paper, officeId);
    if (!reply || !mayCheck(actor, paper, reply, today)) refuse('suggestion.nothingToCheck', 409);
    const next = await handOn(work, share, reply.signing);
    await setReply(tx, reply.id, { state: next.state, signStep: next.signStep });
    await noteStep(work, reply.id, 'passed', { body: await bodyOf(tx, reply.id), words });
    await tellNext(work, paper, share, next);
    work.note({ officeId, step: reply.signing?.step ?? null });
    return move(work, paper, 'checkReply', { officeId, audience: null });
  }),
});
