import { action } from '#platform/feature.ts';
import { answerByHand, itemNamed } from '../answering.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';

/** Says where an item lies on paper. */
export const sayWhere = action(inspection.verbs.sayWhere)<ItemPlan>({
  load: itemNamed,
  apply: (work) => answerByHand(work, 'onPaper', work.input.words),
});
