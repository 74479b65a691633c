import { action } from '#platform/feature.ts';
import { endCheck } from '../choosing.ts';
import { inspection } from '../contract.ts';
import type { VisitPlan } from '../policy.ts';
import { type Visit, callOff, findVisit } from '../store.ts';

/** Nobody comes: its self-check is over too. */
export const callOffVisit = action(inspection.verbs.callOffVisit)<VisitPlan & { readonly visit: Visit }>({
  load: async ({ tx, input }) => {
    const visit = await findVisit(tx, input.id);
    return visit && { toCome: true, list: 'standard', visit };
  },
  apply: async (work, { visit }) => {
    await callOff(work.tx, visit.id, work.now);
    await endCheck(work, visit);
    return { id: visit.id };
  },
});
