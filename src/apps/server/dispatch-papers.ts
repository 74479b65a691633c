import type { FastifyInstance } from 'fastify';
import { activityReport } from '#features/activity/public.ts';
import { dispatch } from '#features/dispatch/contract.ts';
import { type DispatchRow, asRegistered, dispatchSeen, dispatchesSeen, leftOutLetter, ledgerPaper, ledgerSheet } from '#features/dispatch/public.ts';
import { promiseLines } from '#features/promise/public.ts';
import { reportLetter } from '#features/report/public.ts';
import { sentLetter } from '#features/suggestion/public.ts';
import type { InputOf, OutputOf } from '#kernel/contract.ts';
import { Refused, refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { parseInput } from '#platform/input.ts';
import { inWork, show } from '#platform/perform.ts';
import { mostInOnePrint, printApart } from '#platform/print/apart.ts';
import type { Letter } from '#platform/print/letter.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { asSent, idIn, paperDoors, withoutKind } from './paper-door.ts';

/** A letter of the register, printed by the feature whose record it comes from. */
export async function letterOf(work: Work, row: DispatchRow): Promise<Letter> {
  const { id, about, aboutId } = row;
  if (aboutId === null) refuse('platform.notFound', 404);
  if (about === 'year') return reportLetter(work, aboutId);
  return about === 'activity' ? asRegistered(await activityReport(work, aboutId), row) : sentLetter(work, aboutId, id, (replyId) => promiseLines(work, replyId));
}

/** A record that is gone has no letter any more; every other fault is one. */
export function missing(error: unknown): null {
  if (error instanceof Refused && error.refusal.status === 404) return null;
  throw error;
}

/** The narrowed register's letters, in the order in which they are kept; a last sheet names those that could not be printed. */
async function lettersOf(work: Work, filter: InputOf<typeof dispatch.views.ledger>): Promise<Letter[]> {
  const rows = await dispatchesSeen(work, filter);
  if (rows.length === 0 || rows.length > mostInOnePrint) refuse('platform.noPapers', 422, { most: mostInOnePrint });
  const letters: Letter[] = [];
  const leftOut: DispatchRow[] = [];
  for (const row of rows) {
    const letter = await letterOf(work, row).catch(missing);
    if (letter) letters.push(letter);
    else leftOut.push(row);
  }
  if (letters.length === 0) refuse('platform.noPapers', 422, { most: mostInOnePrint });
  return leftOut.length === 0 ? letters : [...letters, leftOutLetter(work, leftOut)];
}

/** The register of letters for print and Excel, narrowed as the page was, and each letter in it. */
export function mountDispatchPapers(app: FastifyInstance, house: House): void {
  const paper = paperDoors(app, house);
  paper('dispatch.ledgerPaper', ['excel', 'pdf'], async (call, _, kind, request) => {
    const view = dispatch.views.ledger;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    return kind === 'excel' ? writeSheet(ledgerSheet(table)) : tablePdf(ledgerPaper(table));
  });
  paper('dispatch.letters', ['pdf'], async (call, _, __, request) => {
    const view = dispatch.views.ledger;
    const filter = parseInput(view, decodePairs(view.input, withoutKind(request.query)), call.locale);
    return printApart({ letters: await inWork(house, call, {}, 'read', (work) => lettersOf(work, filter)) });
  });
  paper('dispatch.letter', ['pdf', 'word'], async (call, query, kind) =>
    asSent(house, call, await inWork(house, call, {}, 'read', async (work) => letterOf(work, await dispatchSeen(work, idIn(query, 'id')))), kind));
}
