import { newId } from '#kernel/id.ts';
import { countMarks } from '#kernel/sheet-import.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { takeSheet } from '#platform/import/take-sheet.ts';
import { deputy } from '../contract.ts';
import type { RosterPlan } from '../policy.ts';
import { planNow, sealRoster } from '../roster/draft.ts';
import { judgeRows } from '../roster/judge-rows.ts';
import { readRoster } from '../roster/read-roster.ts';
import { type Level, levelsIn, mostRosterRows, ownLevel } from '../rules.ts';
import { insertDraft } from '../store/rosters.ts';
import { type Term, findTerm } from '../store/terms.ts';

/** Reads a roster as clerks keep it, and keeps the reading for looking at. Nothing of it is in the books yet. */
export const previewRoster = action(deputy.verbs.previewRoster)<RosterPlan & { term: Term }>({
  load: async ({ tx, tenant, input }) => {
    const term = await findTerm(tx, input.termId);
    return term && { term, tenantKind: tenant.kind, level: input.level ?? ownLevel(tenant.kind) };
  },
  apply: async (work, { term, level }) => {
    const { tx, tenant, input, now, today, note, actor } = work;
    const file = await takeSheet(work, input.fileId, 2 * mostRosterRows);
    const raw = readRoster(file.sheets);
    if (!raw) refuse('deputy.noRosterFound');
    if (raw.rows.length > mostRosterRows) refuse('platform.sheetTooLong');
    const id = newId(now.getTime());
    const roster = judgeRows(raw, { today, level: level as Level, ownLevel: ownLevel(tenant.kind), allowed: levelsIn[tenant.kind], termNumber: term.number });
    const counts = countMarks((await planNow(work, term.id, roster)).plans);
    await insertDraft(tx, { id, termId: term.id, level: level as Level, fileName: file.name, rowsSealed: sealRoster(work, id, roster), readBy: actor.personId, readAt: now, ...counts });
    note({ level, ...counts });
    return { id, ...counts };
  },
});
