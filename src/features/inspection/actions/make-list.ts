import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import { listPlanned, writeLines } from '../listing.ts';
import type { ListPlan } from '../policy.ts';
import { insertList } from '../store/lists.ts';

/** Keeps the checklist an inspector brought: his order, and his numbers and words where he has them. */
export const makeList = action(inspection.verbs.makeList)<ListPlan>({
  load: (work) => listPlanned(work, null),
  apply: async (work) => {
    const { tx, now, actor: { personId }, input: { name, askedBy, items }, note } = work;
    const id = newId(now.getTime());
    note({ items: items.length });
    await insertList(tx, { id, name, askedBy, madeBy: personId ?? refuse('inspection.onlyTheOffice', 403), madeAt: now });
    await writeLines(work, id, items);
    return { id };
  },
});
