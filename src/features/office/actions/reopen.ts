import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import { checkEntry } from '../entry-check.ts';
import type { Office } from '../rules.ts';
import { update } from '../store.ts';

/** Takes a closed office back into use; its people are appointed anew. */
export const reopen = action(office.verbs.reopen)<Office>({
  apply: async (work, subject) => {
    const { kind, name, placeCode, writesOutward } = subject;
    await checkEntry(work, subject.id, kind, { name, writesOutward, ...(placeCode ? { placeCode } : {}) });
    await update(work.tx, subject.id, { closedOn: null });
    return { id: subject.id };
  },
});
