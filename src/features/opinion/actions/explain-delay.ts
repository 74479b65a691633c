import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { mergedInto } from '../store.ts';
import { tellResident } from '../telling.ts';

/** The resident is told why it takes longer. That meets the clock; it does not start another one. */
export const explainDelay = action(opinion.verbs.explainDelay)<Opinion>({
  apply: async (work, subject) => {
    // Whoever said the same waits for the same.
    for (const one of [...(await mergedInto(work.tx, subject.id)), subject]) {
      await move(work, one, { verb: 'explainDelay', publicWords: work.input.words, change: { explainedAt: work.now } });
      await tellResident(work, one, { template: 'opinionNotForgotten' });
    }
    return { id: subject.id };
  },
});
