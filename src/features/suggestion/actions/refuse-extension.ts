import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { answered } from '../resolving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { answerExtension } from '../store/writes.ts';
import { dayOf, tellOwing } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The due date stays, with the reason. */
export const refuseExtension = action(suggestion.verbs.refuseExtension)<Suggestion>({
  apply: jointly('refuseExtension', async (work, paper) => {
    const { on, words } = answered(work, paper.askedExtension) ?? refuse('suggestion.resolutionNeeded');
    await answerExtension(work.tx, paper.id, { state: 'refused', answeredOn: on, answerWords: words });
    await tellOwing(work, paper, 'extensionRefused', { due: dayOf(paper.dueOn) });
    return move(work, paper, 'refuseExtension', { on, words });
  }),
});
