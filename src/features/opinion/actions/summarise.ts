import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';

/** Writes the summary that may be published: the matter, never the person. */
export const summarise = action(opinion.verbs.summarise)<Opinion>({
  apply: (work, subject) => move(work, subject, { verb: 'summarise', change: { summary: work.input.summary }, innerWords: work.input.summary }),
});
