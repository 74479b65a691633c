import { refuse } from '#kernel/verdict.ts';
import { personsWithRole } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import { liveStates } from '../rules.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { follows } from '../rules/joint.ts';
import { setAssignment } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';
import { jointly } from '../joint.ts';

/** 指定经办人: the case stands on this person's list; the office stays answerable and everybody there still sees it. */
export const nameUndertaker = action(suggestion.verbs.nameUndertaker)<Suggestion>({
  apply: jointly('nameUndertaker', async (work, paper) => {
    const { tx, input: { officeId, personId = null }, actor } = work;
    const share = ownShare(work, paper, ...liveStates);
    if (personId !== null && !(await personsWithRole(tx, 'handler', { officeId })).some(({ id }) => id === personId)) refuse('suggestion.notAtOffice');
    await setAssignment(tx, share.id, { undertakerId: personId });
    if (personId !== null && personId !== actor.personId && !follows(paper)) await tellPerson(work, paper, personId, 'yoursNow');
    work.note({ officeId, personId });
    return move(work, paper, 'nameUndertaker', { officeId, audience: null });
  }),
});
