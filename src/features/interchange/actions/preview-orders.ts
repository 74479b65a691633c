import { countMarks } from '#kernel/sheet-import.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { keepDraft } from '#platform/import/drafts.ts';
import { takeSheet } from '#platform/import/take-sheet.ts';
import { interchange } from '../contract.ts';
import { planNow, purpose } from '../orders/draft.ts';
import { findOrders, readOrders } from '../orders/read-orders.ts';
import type { Plan } from '../policy.ts';
import { mostOrders } from '../rules.ts';

/** Reads the hotline's export as it comes, and keeps the reading for looking at. Nothing of it is taken in yet. */
export const previewOrders = action(interchange.verbs.previewOrders)<Plan>({
  load: async () => ({}),
  apply: async (work) => {
    const file = await takeSheet(work, work.input.fileId, 2 * mostOrders);
    const raw = findOrders(file.sheets) ?? refuse('interchange.noOrdersFound');
    if (raw.rows.length > mostOrders) refuse('interchange.tooManyOrders', 422, { most: mostOrders });
    const table = readOrders(raw, work.today);
    const counts = countMarks(await planNow(work, table));
    const id = await keepDraft(work, purpose, file.name, table, counts);
    work.note({ ...counts });
    return { id, ...counts };
  },
});
