import { has, officesOf } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import { replyScheme } from '../profile.ts';
import { classIn, needsDay } from '../rules/reply-classes.ts';
import { answers, hasSpoken, openReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { residentsWait } from '../store/detail.ts';
import { saveReply } from '../store/writes.ts';
import { tellGovernmentOffice } from '../telling.ts';

/** Writes the reply of an office, with its class and the day it promises; what the residents behind it read is written apart from the letter; `ready` hands both to whoever signs. The government office may mend what it is to sign. */
export const draftReply = action(suggestion.verbs.draftReply)<Suggestion>({
  apply: async (work, paper) => {
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
    if (ready && !hasSpoken(paper, officeId)) refuse('suggestion.contactFirst', 409);
    if (ready && plainWords === null && (await residentsWait(tx, paper.id))) refuse('suggestion.plainWordsNeeded');
    await saveReply(tx, {
      id: openReply(paper, officeId)?.id ?? newId(now.getTime()), suggestionId: paper.id, officeId, round: paper.round, state: ready ? 'ready' : 'draft', issuer: share.issuer, body, plainWords,
      scheme, letter, letterWords: meant.words, promisedOn, whyNoDate, contactName, contactPhone, writtenBy: actor.personId, dueOn: paper.dueOn,
    });
    if (ready && share.issuer === 'townGovernment') await tellGovernmentOffice(work, paper, 'toSign');
    work.note({ officeId, letter, ready, round: paper.round });
    return move(work, paper, 'draftReply', { officeId });
  },
});
