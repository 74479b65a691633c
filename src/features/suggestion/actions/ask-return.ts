import { keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf } from '../own-share.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { nameOfOffice, tellChair, tellClerk, tellGovernmentOffice } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 退办: an office asks not to be the one, within the profile's days; the office of the congress may ask for it at any time when it sees that the choice was wrong. */
export const askReturn = action(suggestion.verbs.askReturn)<Suggestion>({
  apply: jointly('askReturn', async (work, paper) => {
    const { tx, input, today, actor } = work;
    const { officeId, ground, words, suggestedOfficeId = null } = input;
    const share = shareOf(paper, officeId);
    if (!keepsTheOffice(actor)) {
      if (!officesOf(actor).includes(officeId)) refuse('suggestion.notYourOffice', 403);
      if (share.returnRefusedOn !== null) refuse('suggestion.returnRefused', 409);
      if (share.returnDueOn === null || today > share.returnDueOn) refuse('suggestion.returnTooLate', 409);
    }
    if (share.state === 'returnAsked') refuse('suggestion.returnAlreadyAsked', 409);
    if (share.answeredRound >= paper.round) refuse('suggestion.alreadyAnswered', 409);
    await setAssignment(tx, share.id, { state: 'returnAsked', returnAskedOn: today, returnGround: ground, returnWords: words, suggestedOfficeId });
    const office = await nameOfOffice(work, officeId);
    await tellClerk(work, paper, 'returnAsked', { office });
    await (paper.viaGovernmentOffice ? tellGovernmentOffice : tellChair)(work, paper, 'returnAsked', { office });
    work.note({ officeId, ground });
    return move(work, paper, 'askReturn', { officeId, words });
  }),
});
