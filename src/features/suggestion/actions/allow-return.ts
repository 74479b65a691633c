import { due } from '#kernel/deadline.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { shareOf, stateAfter } from '../own-share.ts';
import { periods } from '../profile.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { tellClerk, tellOffice } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The office is let go. Where it was to answer, another one has to be found; the answer's clock goes on. */
export const allowReturn = action(suggestion.verbs.allowReturn)<Suggestion>({
  apply: jointly('allowReturn', async (work, paper) => {
    const { tx, input, today, house } = work;
    const share = shareOf(paper, input.officeId);
    if (share.state !== 'returnAsked') refuse('suggestion.noReturnOfThis', 409);
    await setAssignment(tx, share.id, { state: 'returned', returnAnsweredOn: today, returnAnswer: input.words ?? null });
    await tellOffice(work, paper, share.officeId, 'returnAllowed');
    await tellClerk(work, paper, 'returnAllowed');
    const to = await stateAfter(work, paper);
    const { reassign } = await periods(tx, today, 'reassign');
    const change = to === 'reassigning' || to === 'dividing' ? { assignDueOn: due(today, reassign, await house.calendar()) } : {};
    work.note({ officeId: share.officeId });
    return move(work, paper, 'allowReturn', { to, change, officeId: share.officeId, words: input.words });
  }),
});
