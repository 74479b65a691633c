import { keepsTheOffice } from '#kernel/actor.ts';
import { chineseDate } from '#kernel/dates.ts';
import { markBy } from '#kernel/sheet-import.ts';
import { type Params, fill } from '#kernel/words.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, showing } from '#platform/feature.ts';
import { type SheetDraft, findDraft, listDrafts } from '#platform/import/drafts.ts';
import { mendSheet, templateSheet } from '#platform/import/papers.ts';
import { suggestion } from '../contract.ts';
import { numberLabel, wordsIn } from '../numbering.ts';
import { headers, templateColumns } from '../past/columns.ts';
import { openTable, planNow, purpose } from '../past/draft.ts';
import type { PastPlan } from '../past/plan.ts';
import type { Fault, PastTable } from '../past/said.ts';
import { pastFaults } from '../rules/past.ts';
import { text as zh } from '../text.ts';

/** A draft, for the office only: to others it is not there. */
async function mustFind(work: Work<{ id: string }>): Promise<SheetDraft> {
  const draft = keepsTheOffice(work.actor) ? await findDraft(work.tx, purpose, work.input.id, false) : null;
  return draft ?? refuse('platform.notFound', 404);
}

/** Rows as the books make them look now; of a confirmed list, only what was left out, as it was left. */
async function rowsOf(work: Work<unknown>, draft: SheetDraft): Promise<{ table: PastTable; plans: PastPlan[] }> {
  const table = openTable(work, draft);
  if (draft.state === 'waiting') return { table, plans: await planNow(work, table) };
  return { table, plans: table.rows.map((row): PastPlan => ({ row, faults: row.faults, notes: [], mark: markBy(pastFaults, row.faults), act: 'none', changes: [], wanted: null, held: null })) };
}

const sentence = (work: Work<unknown>, { code, params = {} }: Fault): string => fill(wordsIn(work).past.faults[code], params as Params);

export const pastImports = showing(suggestion.views.pastImports, async ({ tx, actor }) => ({
  rows: keepsTheOffice(actor) ? (await listDrafts(tx, purpose)).map((draft) => ({ ...draft, readAt: draft.readAt.toISOString() })) : [],
}));

export const pastPreview = showing(suggestion.views.pastPreview, async (work) => {
  const draft = await mustFind(work);
  const { table, plans } = await rowsOf(work, draft);
  const { past, fields, roles } = wordsIn(work);
  return {
    ...draft, notes: table.notes.map(({ code, params = {} as Params }) => fill(past.fileNotes[code], params as Params)),
    rows: plans.map(({ row, mark, act, faults, notes, changes }) => {
      const { said } = row;
      return {
        ...said, line: row.line, sheet: row.sheet, row: row.row, mark, act, changes: changes.map((field) => fields[field]), result: said.mark,
        faults: faults.map((fault) => ({ code: fault.code, words: sentence(work, fault) })), notes: notes.map(({ code, params = {} as Params }) => ({ code, words: fill(past.notes[code], dayWritten(params)) })),
        numberLabel: said.termNumber === null || said.number === null ? null : numberLabel(work.locale, { termNumber: said.termNumber, sittingNumber: said.sittingNumber, number: said.number }),
        offices: said.offices.map(({ name, role }) => fill(past.office, { name, role: roles[role] })).join(past.and),
      };
    }),
  };
});

export const pastToMend = showing(suggestion.views.pastToMend, async (work) => {
  const draft = await mustFind(work);
  const { table, plans } = await rowsOf(work, draft);
  const { past } = wordsIn(work);
  const rows = plans.filter(({ mark }) => mark !== 'good').map(({ row, faults }) => ({ cells: row.cells, why: faults.map((fault) => sentence(work, fault)).join(past.semicolon) }));
  return mendSheet(past.mendFile, draft.fileName, past.reasonHeader, table.headers, rows);
});

/** A day in a note is a day as people write it. */
const dayWritten = ({ day, ...rest }: Params): Params => (day === undefined ? rest : { ...rest, day: chineseDate(String(day)) });

const wide: Readonly<Record<string, number>> = { session: 22, title: 32, facts: 40, body: 40, cosigners: 20, main: 20, co: 20 };

export const pastTemplate = showing(suggestion.views.pastTemplate, async (work) => {
  const { past } = wordsIn(work);
  const columns = templateColumns.map((column) => ({ header: headers[column][0], width: wide[column] ?? 13 }));
  return templateSheet(past.templateFile, { name: zh.past.templateFile, columns, rows: [], notes: { name: past.guide.name, lines: past.guide.lines.split('\n') } });
});
