import { refuse } from '#kernel/verdict.ts';
import { isDeputyIn } from '#features/deputy/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setCosigners } from '../store/writes.ts';
import { tellPerson } from '../telling.ts';
import { columnsOf, keepWords } from '../writing.ts';

/** Changes the paper. A signature is for the words that were read: new words ask for it again. */
export const amend = action(suggestion.verbs.amend)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, tenant, input, today, actor } = work;
    if (!(await placeIsWithin(tx, input.placeCode, tenant.code))) refuse('suggestion.noSuchPlace');
    if (input.level !== paper.level) {
      if (paper.cosigners.some(({ state }) => state === 'asked' || state === 'confirmed')) refuse('suggestion.levelFixed', 409);
      if (!(await isDeputyIn(tx, paper.leadPersonId, input.level, today))) refuse('suggestion.notADeputy');
    }
    await keepWords(tx, paper.id, input, input.opinionIds);
    const changed = (['kind', 'title', 'facts', 'proposal'] as const).filter((field) => input[field] !== undefined && input[field] !== paper[field]);
    if (changed.length > 0) {
      await setCosigners(tx, paper.id, { state: 'confirmed' }, { state: 'asked', way: null, answeredOn: null });
      for (const { personId, state } of paper.cosigners) if (state === 'confirmed') await tellPerson(work, paper, personId, 'wordsChanged');
    }
    work.note({ changed });
    const own = actor.personId === paper.leadPersonId;
    const confirmation = changed.length === 0 ? {} : { leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? today : null, leadConfirmedWords: null };
    return move(work, paper, 'amend', {
      change: { ...columnsOf(input), ...confirmation, wordsVersion: paper.wordsVersion + (changed.length > 0 ? 1 : 0) }, audience: 'writers',
    });
  },
});
