import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';
import { addedItems, dropItem as drop } from '../store.ts';
import { listAsking } from '../store/lists.ts';

/** Asks it no more; not while a checklist in use does. */
export const dropItem = action(inspection.verbs.dropItem)<ItemPlan>({
  load: async ({ tx, input }) => ((await addedItems(tx)).some(({ id }) => id === input.id) ? { known: true, held: false, answered: false, askedBy: await listAsking(tx, input.id) } : null),
  apply: async ({ tx, now, input: { id } }) => {
    await drop(tx, id, now);
    return { id };
  },
});
