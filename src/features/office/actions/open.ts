import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import { checkEntry } from '../entry-check.ts';
import type { OfficePlan } from '../policy.ts';
import { insert } from '../store.ts';

/** Enters an office that handles work for the town. */
export const open = action(office.verbs.open)<OfficePlan>({
  load: ({ input }) => Promise.resolve({ kind: input.kind }),
  apply: async (work) => {
    const { tx, now, input, note } = work;
    const id = newId(now.getTime());
    const words = await checkEntry(work, id, input.kind, input);
    await insert(tx, id, input.kind, words);
    note({ kind: input.kind, placeCode: words.placeCode, writesOutward: words.writesOutward });
    return { id };
  },
});
