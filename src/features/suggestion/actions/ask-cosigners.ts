import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { askToSign, setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';

/** Asks colleagues of the same congress to sign too. Nobody is counted before he has said yes himself. */
export const askCosigners = action(suggestion.verbs.askCosigners)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today } = work;
    const standing = new Map(paper.cosigners.map(({ personId, state }) => [personId, state]));
    const asked = [...new Set(input.personIds)].filter((personId) => personId !== paper.leadPersonId && !['asked', 'confirmed'].includes(standing.get(personId) ?? ''));
    const deputies = new Set((await deputyNames(tx, today)).filter(({ level }) => level === paper.level).map(({ id }) => id));
    if (!asked.every((personId) => deputies.has(personId))) refuse('suggestion.cosignerNotADeputy');
    await askToSign(tx, paper.id, asked, today);
    for (const personId of asked) {
      if (standing.has(personId)) await setCosigners(tx, paper.id, { personId }, { state: 'asked', askedOn: today, answeredOn: null, words: null });
    }
    const who = (await namesOf(tx, [paper.leadPersonId])).get(paper.leadPersonId) ?? '';
    for (const personId of asked) await tellPerson(work, paper, personId, 'cosignAsked', { who });
    work.note({ askedCount: asked.length });
    return move(work, paper, 'askCosigners', { to: paper.state === 'mending' ? 'mending' : 'cosigning', audience: 'writers' });
  },
});
