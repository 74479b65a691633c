import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { Answer } from '../rules.ts';
import { findAnswer, withdrawAnswer as withdraw } from '../store.ts';

/** What was answered by hand stands no longer. */
export const withdrawAnswer = action(inspection.verbs.withdrawAnswer)<Answer>({
  load: ({ tx, input }) => findAnswer(tx, input.id),
  apply: async ({ tx, now, input: { id }, note }, { year, itemKey }) => {
    note({ year, item: itemKey });
    await withdraw(tx, id, now);
    return { id };
  },
});
