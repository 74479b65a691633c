import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { tellChair } from '../telling.ts';
import { text } from '../text.ts';

/** 打招呼: somebody spoke with the deputy about the rating. The deputy notes it; the presidium and its office read it, nobody else does. */
export const noteApproach = action(suggestion.verbs.noteApproach)<Suggestion>({
  apply: async (work, paper) => {
    const { by, way, words } = work.input;
    const on = actDay(work.input.on, paper.assignedOn, work.today) ?? refuse('suggestion.badDate');
    await tellChair(work, paper, 'approached');
    work.note({ way });
    return move(work, paper, 'noteApproach', { on, words: fill(text.approach, { by, way: text.contactWays[way], words }), audience: 'ownPresidium' });
  },
});
