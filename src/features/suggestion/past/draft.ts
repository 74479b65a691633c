import type { Work } from '#platform/feature.ts';
import { type SheetDraft, openDraft } from '#platform/import/drafts.ts';
import { readBooks } from './books.ts';
import { type PastPlan, planCases } from './plan.ts';
import type { PastTable } from './said.ts';

/** Whose sheets these are. */
export const purpose = 'suggestion.past';

/** What was read; empty once it has been forgotten. */
export const openTable = (work: Work<unknown>, draft: SheetDraft): PastTable => openDraft<PastTable>(work, draft) ?? { headers: [], rows: [], notes: [] };

/** Holds a list against the books as they are now. */
export const planNow = async (work: Work<unknown>, table: PastTable): Promise<PastPlan[]> => planCases(table.rows, await readBooks(work, table.rows));
