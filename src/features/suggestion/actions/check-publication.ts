import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { twoPersons } from '../profile.ts';
import { freeze, publish } from '../publishing.ts';
import { struck } from '../rules/strike.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { insertCheck } from '../store/publication.ts';
import { tellChair, tellClerk, tellWriters } from '../telling.ts';

/** 公开审核: one person has looked at exactly what will be shown, with what is struck out. By profile a second one confirms it. */
export const checkPublication = action(suggestion.verbs.checkPublication)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, now, today, actor } = work;
    const strikes = { terms: input.terms ?? [], ranges: input.ranges ?? [] };
    if ((await freeze(work, paper, strikes)).title === struck) refuse('suggestion.titleStruckWhole');
    const second = await twoPersons(tx, today);
    const id = newId(now.getTime());
    await insertCheck(tx, { suggestionId: paper.id }, { ...strikes, id, decision: 'publish', state: second ? 'waiting' : 'confirmed', checkedBy: actor.personId, checkedOn: today });
    if (second) {
      await tellClerk(work, paper, 'toConfirm');
      await tellChair(work, paper, 'toConfirm');
    } else {
      await publish(work, paper, id, strikes);
      await tellWriters(work, paper, 'published');
    }
    return move(work, paper, 'checkPublication', { to: second ? 'checked' : 'published', audience: second ? 'writers' : 'readers' });
  },
});
