import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';
import { addedItems, dropItem as drop } from '../store.ts';

/** Asks it no more. */
export const dropItem = action(inspection.verbs.dropItem)<ItemPlan>({
  load: async ({ tx, input }) => ((await addedItems(tx)).some(({ id }) => id === input.id) ? { known: true, held: false, answered: false } : null),
  apply: async ({ tx, now, input: { id } }) => {
    await drop(tx, id, now);
    return { id };
  },
});
