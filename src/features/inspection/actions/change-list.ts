import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import { listPlanned, writeLines } from '../listing.ts';
import type { ListChange } from '../policy.ts';
import { findList, renameList } from '../store/lists.ts';

/** Puts a checklist right while nothing was handed over by it; visits that go by it go by what it says now. */
export const changeList = action(inspection.verbs.changeList)<ListChange>({
  load: async (work) => {
    const list = await findList(work.tx, work.input.id, work.today, true);
    return list && { ...list, ...await listPlanned(work, list.id) };
  },
  apply: async (work, { id }) => {
    const { tx, input: { name, askedBy, items }, note } = work;
    note({ items: items.length });
    await renameList(tx, id, { name, askedBy });
    await writeLines(work, id, items);
    return { id };
  },
});
