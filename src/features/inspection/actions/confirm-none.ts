import { action } from '#platform/feature.ts';
import { answerByHand, itemNamed } from '../answering.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';

/** The chair confirms that nothing is held for the year: 本年度无此项. */
export const confirmNone = action(inspection.verbs.confirmNone)<ItemPlan>({
  load: itemNamed,
  apply: (work) => answerByHand(work, 'none', null),
});
