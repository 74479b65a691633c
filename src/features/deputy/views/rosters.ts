import { keepsTheOffice } from '#kernel/actor.ts';
import { chineseDate } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { type Params, fill } from '#kernel/words.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, showing } from '#platform/feature.ts';
import { mendSheet, templateSheet } from '#platform/import/papers.ts';
import { deputy } from '../contract.ts';
import { headers } from '../roster/columns.ts';
import { openRoster, planNow } from '../roster/draft.ts';
import type { RowPlan } from '../roster/plan-import.ts';
import type { Fault, Roster } from '../roster/row.ts';
import { markOf } from '../rules.ts';
import { type RosterDraft, findDraft, listDrafts } from '../store/rosters.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

const wordsOf = (work: Work<unknown>) => wordsFor(work, { zh, en });

/** A draft, for the office only: to others it is not there. */
async function mustFind(work: Work<{ id: string }>): Promise<RosterDraft> {
  const draft = keepsTheOffice(work.actor) ? await findDraft(work.tx, work.input.id, false) : null;
  return draft ?? refuse('platform.notFound', 404);
}

/** Rows as the books make them look now; of a confirmed roster, only what was left out, as it was left. */
async function rowsOf(work: Work<unknown>, draft: RosterDraft): Promise<{ roster: Roster; plans: RowPlan[] }> {
  const roster = openRoster(work, draft);
  if (draft.state === 'waiting') return { roster, plans: (await planNow(work, draft.termId, roster)).plans };
  const plans = roster.rows.map((row): RowPlan => ({ row, faults: row.faults, mark: markOf(row.faults), act: 'none', personId: null, person: row.said, changes: [], mandates: [] }));
  return { roster, plans };
}

export const rosters = showing(deputy.views.rosters, async ({ tx, actor }) => ({
  rows: keepsTheOffice(actor) ? (await listDrafts(tx)).map((draft) => ({ ...draft, readAt: draft.readAt.toISOString() })) : [],
}));

export const rosterPreview = showing(deputy.views.rosterPreview, async (work) => {
  const draft = await mustFind(work);
  const { roster, plans } = await rowsOf(work, draft);
  const words = wordsOf(work);
  return {
    ...draft,
    notes: roster.notes.map(({ code, params = {} }) => fill(words.roster.fileNotes[code], params)),
    rows: plans.map(({ row, mark, act, faults, changes }) => ({
      line: row.line, sheet: row.sheet, row: row.row, mark, act, changes: changes.map((field) => words.fields[field as 'name']),
      faults: faults.map((fault) => ({ code: fault.code, words: sentence(work, fault) })),
      notes: row.notes.map((code) => ({ code, words: words.roster.rowNotes[code] })),
      ...row.said, born: bornOf(row.said), district: row.said.districtName ?? (row.said.districtNumber === null ? null : String(row.said.districtNumber)), group: row.said.groupName,
      phoneMasked: row.said.phone === null ? null : mask.phone(row.said.phone),
    })),
  };
});

const sentence = (work: Work<unknown>, { code, params = {} }: Fault): string => fill(wordsOf(work).roster.faults[code], params as Params);

const bornOf = ({ bornOn, bornMonthOnly }: { bornOn: string | null; bornMonthOnly: boolean }): string | null =>
  (bornOn === null ? null : bornMonthOnly ? chineseDate(bornOn).replace(/\d+日$/, '') : chineseDate(bornOn));

export const rowsToMend = showing(deputy.views.rowsToMend, async (work) => {
  const draft = await mustFind(work);
  const { roster, plans } = await rowsOf(work, draft);
  const words = wordsOf(work).roster;
  const rows = plans.filter(({ mark }) => mark !== 'good').map(({ row, faults }) => ({ cells: row.cells, why: faults.map((fault) => sentence(work, fault)).join(work.locale === 'en' ? '; ' : '；') }));
  return mendSheet(words.mendFile, draft.fileName, words.reasonHeader, roster.headers, rows);
});

/** The columns of the blank roster, in the order people expect them. */
const templateColumns = ['sequence', 'name', 'gender', 'born', 'ethnicity', 'party', 'education', 'workPost', 'district', 'group', 'phone', 'cardNumber', 'electedOn', 'level', 'congressPost', 'stations', 'remark'] as const;
const wide: Readonly<Record<string, number>> = { workPost: 32, phone: 16, stations: 20, remark: 20 };

export const rosterTemplate = showing(deputy.views.rosterTemplate, async (work) => {
  const words = wordsOf(work).roster;
  const columns = templateColumns.map((column) => ({ header: column === 'workPost' ? '工作单位及职务' : headers[column][0] ?? '', width: wide[column] ?? 12 }));
  return templateSheet(words.templateFile, { name: zh.roster.templateFile, columns, rows: [], notes: { name: words.guide.name, lines: words.guide.lines.split('\n') } });
});
