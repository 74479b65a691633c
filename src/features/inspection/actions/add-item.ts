import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import { insertItems } from '../store.ts';

/** Adds a question to this town's checklist. */
export const addItem = action(inspection.verbs.addItem)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, now, actor: { personId }, input: { asks } }) => {
    const id = newId(now.getTime());
    await insertItems(tx, [{ id, asks, onlyLists: false, addedBy: personId ?? refuse('inspection.onlyTheOffice', 403), addedAt: now }]);
    return { id };
  },
});
