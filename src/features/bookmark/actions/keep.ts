import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { bookmark } from '../contract.ts';
import type { Keeper } from '../policy.ts';
import { keep as keepRow, keptBy } from '../store.ts';

/** Keeps a narrowed list under a name. */
export const keep = action(bookmark.verbs.keep)<Keeper>({
  load: async ({ tx, actor: { personId }, input }) =>
    ({ personId, others: personId === null ? 0 : (await keptBy(tx, personId, input.list)).filter(({ name }) => name !== input.name).length }),
  apply: async ({ tx, now, input, note }, { personId }) => {
    note({ list: input.list });
    return { id: await keepRow(tx, { ...input, id: newId(now.getTime()), personId: personId ?? refuse('bookmark.noPerson', 403), keptAt: now }) };
  },
});
