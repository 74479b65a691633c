import { has, officesOf } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { mustHaveSpoken, shareOf } from '../own-share.ts';
import { mayCheck, maySign } from '../policy.ts';
import { replyScheme } from '../profile.ts';
import { classIn, needsDay } from '../rules/reply-classes.ts';
import { answers, openReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { handOn, noteStep, tellNext } from '../signing-reply.ts';
import { residentsWait } from '../store/detail.ts';
import { saveReply } from '../store/writes.ts';
import { jointly } from '../joint.ts';

/** Writes the reply of an office, with its class and the day it promises; what the residents behind it read is written apart from the letter; `ready` hands both on: through the office's own steps 签批 to whoever signs. Whom it lies with, the government office too, may mend what he is to pass or sign. */
export const draftReply = action(suggestion.verbs.draftReply)<Suggestion>({
  apply: jointly('draftReply', async (work, paper) => {
    const { tx, input, now, today, actor } = work;
    const { officeId, body, plainWords = null, letter, promisedOn = null, whyNoDate = null, contactName = null, contactPhone = null, ready } = input;
    const share = shareOf(paper, officeId);
    const signs = share.issuer === 'townGovernment' && has(actor, 'governmentOffice');
    if (!officesOf(actor).includes(officeId) && !signs) refuse('suggestion.notYourOffice', 403);
    if (share.state !== 'accepted' || !answers(share.role) || share.answeredRound >= paper.round) refuse('suggestion.nothingOwed', 409);
    const scheme = await replyScheme(tx, today);
    const meant = classIn(scheme, letter) ?? refuse('suggestion.letterNotInScheme');
    if (promisedOn !== null && promisedOn < today) refuse('suggestion.dayPassed');
    if ((promisedOn !== null && whyNoDate !== null) || (needsDay(letter) && promisedOn === null && whyNoDate === null)) refuse('suggestion.dayNeeded');
    if (ready) mustHaveSpoken(paper, officeId);
    if (ready && plainWords === null && (await residentsWait(tx, paper.id))) refuse('suggestion.plainWordsNeeded');
    const open = openReply(paper, officeId);
    const replyId = open?.id ?? newId(now.getTime());
    // The government office mends what has come to it; what it readies before goes through the office's own steps like anybody's.
    const mends = signs && open?.state === 'ready';
    const next = ready && !mends ? await handOn(work, share, signs ? null : open?.signing ?? null) : null;
    // Half mended it stays with whom it lies with; who wrote it takes it back by writing on.
    const lies = open && !ready && (open.signing !== null || signs) && (maySign(actor, paper, open, today) || mayCheck(actor, paper, open, today)) ? open : null;
    await saveReply(tx, {
      id: replyId, suggestionId: paper.id, officeId, round: paper.round, state: next?.state ?? lies?.state ?? (ready ? 'ready' : 'draft'), signStep: next?.signStep ?? lies?.signing?.step ?? null, issuer: share.issuer, body, plainWords,
      scheme, letter, letterWords: meant.words, promisedOn, whyNoDate, contactName, contactPhone, writtenBy: actor.personId, dueOn: paper.dueOn,
    });
    if (next) await tellNext(work, paper, share, next);
    if (next && next.seats.length > 0) await noteStep(work, replyId, next.passed ? 'passed' : 'handed', { body });
    work.note({ officeId, letter, ready, round: paper.round });
    return move(work, paper, 'draftReply', { officeId });
  }),
});
