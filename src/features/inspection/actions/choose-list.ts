import { action } from '#platform/feature.ts';
import { chosen, endCheck } from '../choosing.ts';
import { inspection } from '../contract.ts';
import type { VisitPlan } from '../policy.ts';
import { type Visit, findVisit, pointVisit } from '../store.ts';

/** An announced inspection goes by another checklist. The self-check by the former one is over, the next is made tonight. */
export const chooseList = action(inspection.verbs.chooseList)<VisitPlan & { readonly visit: Visit }>({
  load: async (work) => {
    const visit = await findVisit(work.tx, work.input.id);
    return visit && { toCome: visit.visitOn >= work.today, visit, ...await chosen(work, work.input.listId) };
  },
  apply: async (work, { visit }) => {
    const { listId = null } = work.input;
    work.note({ year: visit.year, on: visit.visitOn, list: listId });
    if (listId !== visit.listId) await endCheck(work, visit);
    await pointVisit(work.tx, visit.id, listId);
    return { id: visit.id };
  },
});
