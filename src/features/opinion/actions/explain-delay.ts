import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { moveAll } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { mergedInto } from '../store.ts';
import { tellResidents } from '../telling.ts';

/** The resident is told why it takes longer. That meets the clock; it does not start another one. */
export const explainDelay = action(opinion.verbs.explainDelay)<Opinion>({
  apply: async (work, subject) => {
    // Whoever said the same waits for the same.
    const alike = await mergedInto(work.tx, subject.id);
    for (const some of [alike, [subject]]) await moveAll(work, some, { verb: 'explainDelay', publicWords: work.input.words, change: { explainedAt: work.now } });
    await tellResidents(work, [...alike, subject], { template: 'opinionNotForgotten' });
    return { id: subject.id };
  },
});
