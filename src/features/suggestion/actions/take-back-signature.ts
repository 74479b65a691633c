import { withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** 收回联名: a tap too many, or a signature noted for somebody who gave none. He is asked as before, and may still sign or decline. */
export const takeBackSignature = action(suggestion.verbs.takeBackSignature)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, actor } = work;
    await setCosigners(tx, paper.id, { personId: actor.personId ?? '' }, { state: 'asked', way: null, answeredOn: null });
    // Handed in before and being mended, it stands in his archive already.
    if (actor.personId !== null) await strikeFromArchive(work, { refFeature: 'suggestion', refId: paper.id, personId: actor.personId, kind: 'suggestion.cosigned' });
    await tellPerson(work, paper, paper.leadPersonId, 'signatureBack', { who: actor.name ?? '' });
    return move(work, paper, 'takeBackSignature', { audience: 'writers' });
  },
});
