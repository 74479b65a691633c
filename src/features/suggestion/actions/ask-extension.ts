import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import { answers } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { find } from '../store/case.ts';
import { insertExtension } from '../store/writes.ts';
import { nameOfOffice, tellChair, tellClerk, tellPresidium } from '../telling.ts';
import { jointly } from '../joint.ts';

/** An office that owes the answer asks for the six-month class, with its ground. */
export const askExtension = action(suggestion.verbs.askExtension)<Suggestion>({
  apply: jointly('askExtension', async (work, paper) => {
    const { tx, input, now, today } = work;
    const share = ownShare(work, paper, 'accepted');
    if (!answers(share.role)) refuse('suggestion.nothingOwed', 409);
    await insertExtension(tx, { id: newId(now.getTime()), suggestionId: paper.id, officeId: share.officeId, ground: input.ground, words: input.words, state: 'asked', askedOn: today });
    const office = await nameOfOffice(work, share.officeId);
    await tellClerk(work, paper, 'extensionAsked', { office });
    await tellChair(work, paper, 'extensionAsked', { office });
    // The chair may work for that office himself.
    if ((await find(tx, paper.id, false))?.askedExtension?.decider === 'presidium') await tellPresidium(work, paper, 'extensionAsked', { office });
    work.note({ officeId: share.officeId, ground: input.ground });
    return move(work, paper, 'askExtension', { officeId: share.officeId, words: input.words });
  }),
});
