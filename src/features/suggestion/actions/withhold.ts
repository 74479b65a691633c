import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { twoPersons } from '../profile.ts';
import { keepBack } from '../publishing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { insertCheck, publicSince } from '../store/publication.ts';
import { tellChair, tellClerk, tellWriters } from '../telling.ts';

/** Keeps a suggestion from the public, with its ground, which is published. What is public already is hidden only by two persons. */
export const withhold = action(suggestion.verbs.withhold)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, now, today, actor } = work;
    const second = (await twoPersons(tx, today)) || (await publicSince(tx, paper.id)) !== null;
    await insertCheck(tx, { suggestionId: paper.id }, {
      id: newId(now.getTime()), decision: 'withhold', ground: input.ground, words: input.words, terms: [], ranges: [],
      state: second ? 'waiting' : 'confirmed', checkedBy: actor.personId, checkedOn: today,
    });
    if (second) {
      await tellClerk(work, paper, 'toConfirm');
      await tellChair(work, paper, 'toConfirm');
    } else {
      await keepBack(work, paper, input.ground);
      await tellWriters(work, paper, 'withheld');
    }
    return move(work, paper, 'withhold', { to: second ? 'checked' : 'withheld', words: input.words, audience: second ? 'writers' : 'readers' });
  },
});
