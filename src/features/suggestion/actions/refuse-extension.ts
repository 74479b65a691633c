import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { answerAsked } from '../resolving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { dayOf, tellOwing } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The due date stays, with the reason. */
export const refuseExtension = action(suggestion.verbs.refuseExtension)<Suggestion>({
  apply: jointly('refuseExtension', async (work, paper) => {
    const { on, words } = await answerAsked(work, paper, 'refused');
    await tellOwing(work, paper, 'extensionRefused', { due: dayOf(paper.dueOn) });
    return move(work, paper, 'refuseExtension', { on, words });
  }),
});
