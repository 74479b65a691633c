import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** A colleague signs the words he has read. No version is asked for, so that several may sign at once; `wordsVersion` guards the words. */
export const cosign = action(suggestion.verbs.cosign)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, actor } = work;
    if (input.wordsVersion !== paper.wordsVersion) refuse('suggestion.wordsChanged', 409);
    await setCosigners(tx, paper.id, { personId: actor.personId ?? '' }, { state: 'confirmed', way: 'own', answeredOn: today });
    await tellPerson(work, paper, paper.leadPersonId, 'cosigned', { who: actor.name ?? '' });
    return move(work, paper, 'cosign', { audience: 'writers' });
  },
});
