import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { VisitPlan } from '../policy.ts';
import { callOff, visitExpected } from '../store.ts';
import { dropCheck } from '../store/self-check.ts';

/** Nobody comes: its self-check is over too. */
export const callOffVisit = action(inspection.verbs.callOffVisit)<VisitPlan>({
  load: async ({ tx, input }) => (await visitExpected(tx, input.id) ? { toCome: true } : null),
  apply: async ({ tx, now, input: { id } }) => {
    const { year, visitOn } = await callOff(tx, id, now);
    await dropCheck(tx, year, visitOn);
    return { id };
  },
});
