import { action } from '#platform/feature.ts';
import { type SheetDraft, closeDraft, findDraft } from '#platform/import/drafts.ts';
import { interchange } from '../contract.ts';
import { purpose } from '../orders/draft.ts';

/** Throws a reading away; what was read is forgotten at once. */
export const dropOrders = action(interchange.verbs.dropOrders)<SheetDraft>({
  load: ({ tx, input }) => findDraft(tx, purpose, input.id, true),
  apply: async (work, { id }) => {
    await closeDraft(work, id, 'dropped', null);
    return { id };
  },
});
