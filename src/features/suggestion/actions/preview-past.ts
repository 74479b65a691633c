import { countMarks } from '#kernel/sheet-import.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { keepDraft } from '#platform/import/drafts.ts';
import { takeSheet } from '#platform/import/take-sheet.ts';
import { suggestion } from '../contract.ts';
import { wordsIn } from '../numbering.ts';
import { planNow, purpose } from '../past/draft.ts';
import { findCases, readCases } from '../past/read-table.ts';
import type { PastPlace } from '../policy.ts';
import { withinSession } from '../rules/numbering.ts';
import { mostPastRows } from '../rules/past.ts';

/** Reads a list of cases as clerks keep it, and keeps the reading for looking at. Nothing of it is in the books yet. */
export const previewPast = action(suggestion.verbs.previewPast)<PastPlace>({
  load: async ({ tenant }) => ({ tenantKind: tenant.kind }),
  apply: async (work) => {
    const { input, today, note } = work;
    const file = await takeSheet(work, input.fileId, 2 * mostPastRows);
    const raw = findCases(file.sheets) ?? refuse('suggestion.noCasesFound');
    if (raw.rows.length > mostPastRows) refuse('platform.sheetTooLong');
    const { termNumber, sittingNumber = null } = withinSession(input.session);
    const table = readCases(raw, { today, session: termNumber === undefined ? null : { termNumber, sittingNumber }, dayNames: wordsIn(work).past.days });
    const counts = countMarks(await planNow(work, table));
    const id = await keepDraft(work, purpose, file.name, table, counts);
    note({ ...counts });
    return { id, ...counts };
  },
});
