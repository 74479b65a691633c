import { keepsTheOffice } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { mask } from '#kernel/plain-text.ts';
import { markBy } from '#kernel/sheet-import.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Params, fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { excerptOf } from '#features/opinion/rules.ts';
import { placeNames } from '#features/place/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { type SheetDraft, findDraft, listDrafts } from '#platform/import/drafts.ts';
import { mendSheet, sheetPaper, templateSheet } from '#platform/import/papers.ts';
import { interchange } from '../contract.ts';
import { headers, templateColumns } from '../orders/columns.ts';
import { openTable, planNow, purpose } from '../orders/draft.ts';
import type { OrderPlan } from '../orders/plan.ts';
import type { Fault, OrderTable } from '../orders/said.ts';
import { orderFaults } from '../rules.ts';
import { freshOf, headersOf, linesNow, sheetOf } from '../sheets.ts';
import { findSheet, listSheets } from '../store.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

const wordsIn = (work: Work<unknown>) => wordsFor(work, { zh, en });
const theOffice = ({ actor }: Work<unknown>): boolean => keepsTheOffice(actor);

/** A draft, for the office only: to others it is not there. */
async function mustFind(work: Work<{ id: string }>): Promise<SheetDraft> {
  const draft = theOffice(work) ? await findDraft(work.tx, purpose, work.input.id, false) : null;
  return draft ?? refuse('platform.notFound', 404);
}

/** Rows as they would be taken in now; of a confirmed list, only what was left out, as it was left. */
async function rowsOf(work: Work<unknown>, draft: SheetDraft): Promise<{ table: OrderTable; plans: OrderPlan[] }> {
  const table = openTable(work, draft);
  if (draft.state === 'waiting') return { table, plans: await planNow(work, table) };
  return { table, plans: table.rows.map((row): OrderPlan => ({ row, faults: row.faults, notes: [], mark: markBy(orderFaults, row.faults), act: 'none', changes: [], wanted: null, held: null })) };
}

const sentence = (work: Work<unknown>, { code, params = {} }: Fault): string => fill(wordsIn(work).orders.faults[code], params as Params);

export const orderImports = showing(interchange.views.orderImports, async (work) => ({
  rows: theOffice(work) ? (await listDrafts(work.tx, purpose)).map((draft) => ({ ...draft, readAt: draft.readAt.toISOString() })) : [],
}));

export const orderPreview = showing(interchange.views.orderPreview, async (work) => {
  const draft = await mustFind(work);
  const { table, plans } = await rowsOf(work, draft);
  const { orders } = wordsIn(work);
  const places = await placeNames(work.tx, [...new Set(plans.flatMap(({ wanted }) => wanted?.placeCode ?? []))]);
  return {
    ...draft, notes: table.notes.map(({ code, params = {} as Params }) => fill(orders.fileNotes[code], params as Params)),
    rows: plans.map(({ row, mark, act, faults, notes, changes, wanted, held }) => {
      const { number, receivedOn, content, place, spot, name, phone } = row.said;
      return {
        line: row.line, sheet: row.sheet, row: row.row, mark, act, changes: changes.map((field) => orders.fields[field]), number, receivedOn, excerpt: excerptOf(content),
        faults: faults.map((fault) => ({ code: fault.code, words: sentence(work, fault) })), notes: notes.map(({ code }) => ({ code, words: orders.notes[code] })),
        place: [places.get(wanted?.placeCode ?? '') ?? place, spot].filter(Boolean).join(' · ') || null, contact: [name && mask.name(name), phone && mask.phone(phone)].filter(Boolean).join(' ') || null, opinionId: held?.id ?? null,
      };
    }),
  };
});

export const ordersToMend = showing(interchange.views.ordersToMend, async (work) => {
  const draft = await mustFind(work);
  const { table, plans } = await rowsOf(work, draft);
  const { orders } = wordsIn(work);
  const rows = plans.filter(({ mark }) => mark !== 'good').map(({ row, faults }) => ({ cells: row.cells, why: faults.map((fault) => sentence(work, fault)).join(orders.semicolon) }));
  return mendSheet(orders.mendFile, draft.fileName, orders.reasonHeader, table.headers, rows);
});

export const orderTemplate = showing(interchange.views.orderTemplate, async (work) => {
  const { orders } = wordsIn(work);
  const columns = templateColumns.map((column) => ({ header: headers[column][0], width: column === 'content' ? 44 : column === 'number' || column === 'title' ? 24 : 14 }));
  return templateSheet(orders.templateFile, { name: zh.orders.templateFile, columns, rows: [], notes: { name: orders.guide.name, lines: orders.guide.lines.split('\n') } });
});

export const sheets = showing(interchange.views.sheets, async (work) => {
  const { tx } = work;
  const none = { fresh: 0, all: 0 };
  if (!theOffice(work)) return { answers: none, handover: none, rows: [] };
  const countOf = async (kind: 'answers' | 'handover') => { const all = await sheetOf(tx, kind); return { fresh: (await freshOf(tx, kind, all)).length, all: all.length }; };
  const rows = await listSheets(tx);
  const people = await namesOf(tx, rows.map(({ madeBy }) => madeBy));
  return { answers: await countOf('answers'), handover: await countOf('handover'), rows: rows.map(({ wordsGoneAt, ...row }) => ({ ...row, wordsGone: wordsGoneAt !== null, madeAt: row.madeAt.toISOString(), madeBy: people.get(row.madeBy ?? '') ?? null })) };
});

const widths: Readonly<Record<string, number>> = { outsideNumber: 24, words: 50, content: 50, elsewhereReason: 40, by: 20, spot: 20 };

/** A sheet as it was sent; what became a report of wrongdoing since is left out. */
export const sheet = showing(interchange.views.sheet, async (work) => {
  const found = theOffice(work) ? await findSheet(work.tx, work.input.id) : null;
  if (!found) refuse('platform.notFound', 404);
  if (found.wordsGoneAt !== null) refuse('interchange.sheetEmptied', 409);
  const { kind, lines, headers, madeAt } = found;
  // One that was made before its words were kept says how things stand now.
  const rows = [...await linesNow(work, kind, [...lines.keys()])].map(([id, now]) => [...lines.get(id) ?? now]);
  const columns = Object.keys(zh.sheets[kind].columns);
  return sheetPaper(`${zh.sheets[kind].file} ${dateOn(madeAt)}`, { name: zh.sheets[kind].file, columns: (headers ?? headersOf(kind)).map((header, at) => ({ header, width: widths[columns[at] ?? ''] ?? 14 })), rows });
});
