import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { chosen } from '../choosing.ts';
import { inspection } from '../contract.ts';
import type { VisitPlan } from '../policy.ts';
import { insertVisit } from '../store.ts';

/** Somebody comes to inspect, by the standard checklist or his own. Announced at short notice, the self-check is made tonight. */
export const noteVisit = action(inspection.verbs.noteVisit)<VisitPlan>({
  load: async (work) => ({ toCome: work.input.visitOn >= work.today, ...await chosen(work, work.input.listId) }),
  apply: async ({ tx, now, actor: { personId }, input: { listId = null, ...input }, note }) => {
    const id = newId(now.getTime());
    note({ year: input.year, on: input.visitOn, list: listId });
    await insertVisit(tx, { id, ...input, listId, notedBy: personId ?? refuse('inspection.onlyTheOffice', 403), notedAt: now });
    return { id };
  },
});
