import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { isDeputyIn } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellPerson } from '../telling.ts';

/** When the lead's mandate has ended, another deputy of the same congress goes on with it. His predecessor's word is not his: he says himself that he leads it. Until then his signature beside it is kept: another may be asked instead. */
export const handOver = action(suggestion.verbs.handOver)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today } = work;
    const { personId } = input;
    if (personId === paper.leadPersonId) refuse('suggestion.notLeadAgain');
    if (!(await isDeputyIn(tx, personId, paper.level, today))) refuse('suggestion.notADeputy');
    await tellPerson(work, paper, personId, 'handedOver');
    const name = (await namesOf(tx, [personId])).get(personId) ?? '';
    work.note({ from: paper.leadPersonId, to: personId });
    return move(work, paper, 'handOver', { change: { leadPersonId: personId, leadless: false, leadConfirmedWay: null, leadConfirmedOn: null, leadConfirmedWords: null }, words: name });
  },
});
