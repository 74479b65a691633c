import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { VisitPlan } from '../policy.ts';
import { insertVisit } from '../store.ts';

/** Somebody comes to inspect. Announced at short notice, the self-check is made tonight. */
export const noteVisit = action(inspection.verbs.noteVisit)<VisitPlan>({
  load: async ({ today, input }) => ({ toCome: input.visitOn >= today }),
  apply: async ({ tx, now, actor: { personId }, input, note }) => {
    const id = newId(now.getTime());
    note({ year: input.year, on: input.visitOn });
    await insertVisit(tx, { id, ...input, notedBy: personId ?? refuse('inspection.onlyTheOffice', 403), notedAt: now });
    return { id };
  },
});
