import { due } from '#kernel/deadline.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { sendRehandling } from '../dispatching.ts';
import { move } from '../moving.ts';
import { periods } from '../profile.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dayOf, tellOwing, tellWriters } from '../telling.ts';

/** The presidium's letter 重新办理: the first the offices hear of a dissatisfied deputy, in the presidium's words and with a date. */
export const orderRehandling = action(suggestion.verbs.orderRehandling)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, today, house } = work;
    const { rehandle } = await periods(tx, today, 'rehandle');
    const dueOn = due(today, rehandle, await house.calendar());
    const round = paper.round + 1;
    const moved = await move(work, paper, 'orderRehandling', {
      change: { round, dueOn, rehandleOrderedOn: today, rehandleGround: input.ground, repliedOn: null, appraisalDueOn: null }, words: input.ground,
    });
    await sendRehandling(work, paper, { since: 'dissatisfied', dueOn, ground: input.ground });
    await tellOwing(work, { ...paper, round }, 'rehandle', { due: dayOf(dueOn) });
    await tellWriters(work, paper, 'rehandledAgain');
    await tellOriginators(work, paper.id, 'handledAgain');
    work.note({ round, dueOn });
    return moved;
  },
});
