import type { InputOf } from '#kernel/contract.ts';
import { due } from '#kernel/deadline.ts';
import { refuse } from '#kernel/verdict.ts';
import { numberAfter } from '#features/dispatch/rules.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendReply } from '../dispatching.ts';
import { actDay, move } from '../moving.ts';
import { mustHaveSpoken, shareOf, stateAfter } from '../own-share.ts';
import { maySign } from '../policy.ts';
import { periods } from '../profile.ts';
import { openReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { plainAnswer } from '../plain-answer.ts';
import { keepAnswers } from '../store/answers.ts';
import { numberTaken } from '../store/numbered.ts';
import { answerExtension, indexWithReplies, setAssignment, setReply } from '../store/writes.ts';
import { tellClerk, tellPerson, tellWriters } from '../telling.ts';
import { jointly } from '../joint.ts';

/** Signs, numbers and sends a reply. An inner office of the town cannot write outward: the government office issues for it. A reply without a word with the deputy is refused. */
export const issueReply = action(suggestion.verbs.issueReply)<Suggestion>({
  apply: jointly('issueReply', async (work, paper) => {
    const { tx, input, now, today, actor, house } = work;
    const { officeId, signer, documentNumber = null } = input;
    const share = shareOf(paper, officeId);
    const reply = openReply(paper, officeId);
    if (reply?.state !== 'ready') refuse('suggestion.nothingToSign', 409);
    if (!maySign(actor, paper, reply, today)) refuse('suggestion.notTheSigner', 403);
    mustHaveSpoken(paper, officeId);
    if (reply.issuer === 'plain' && documentNumber !== null) refuse('suggestion.noNumberOnPlain');
    if (reply.issuer !== 'plain') {
      if (documentNumber === null) refuse('suggestion.numberNeeded');
      if (await numberTaken(tx, { ...reply, documentNumber })) refuse('suggestion.numberTaken', 409);
    }
    const issuedOn = actDay(input.issuedOn, paper.rehandleOrderedOn ?? paper.assignedOn, today) ?? refuse('suggestion.badDate');
    const numberLabel = await sendReply(work, paper, reply, { signer, documentNumber, sure: input.numberSure ?? false, on: issuedOn });
    await setReply(tx, reply.id, { state: 'issued', signStep: null, signer, documentNumber: numberLabel, issuedOn, issuedAt: now, dueOn: paper.dueOn });
    await keepAnswers(tx, [paper.id]);
    await indexWithReplies(tx, paper);
    await setAssignment(tx, share.id, { answeredRound: paper.round, progressDueOn: null });
    const to = await stateAfter(work, paper);
    const { appraise } = await periods(tx, today, 'appraise');
    const replied = to === 'replied' ? { repliedOn: issuedOn, appraisalDueOn: due(today, appraise, await house.calendar()) } : {};
    const moved = await move(work, paper, 'issueReply', { to, change: replied, officeId, on: issuedOn });
    await tellWriters(work, paper, 'answered');
    await tellClerk(work, paper, 'answered');
    if (to === 'replied') await endRound(work, paper);
    await work.announce('suggestion.replyIssued', { suggestionId: paper.id, replyId: reply.id, officeId, title: paper.title, promisedOn: reply.promisedOn, issuedOn });
    work.note({ officeId, round: paper.round, issuedOn, inTime: paper.dueOn !== null && issuedOn <= paper.dueOn, late: issuedOn !== today });
    return moved;
  }, { asked: numberedOn }),
});

/** 并案: the letters to the others bear the numbers that follow; a plain letter bears none. */
function numberedOn({ input }: Work<Asked>, place: number): Asked {
  if (input.documentNumber === undefined) return input;
  return { ...input, documentNumber: numberAfter(input.documentNumber, place) ?? refuse('suggestion.numberCannotRun'), numberSure: true };
}
type Asked = InputOf<typeof suggestion.verbs.issueReply>;

/** All have answered: the deputy is asked for the form, the residents read the answer, an extension nobody decided is past. */
async function endRound(work: Work, paper: Suggestion): Promise<void> {
  if (paper.askedExtension !== null) await answerExtension(work.tx, paper.id, { state: 'refused', answeredOn: work.today, answerWords: null });
  await tellPerson(work, paper, paper.leadPersonId, 'replied');
  const answer = await plainAnswer(work, paper);
  await tellOriginators(work, paper.id, 'replied', answer);
}
