import type { FastifyInstance } from 'fastify';
import { activityReport } from '#features/activity/public.ts';
import { dispatch } from '#features/dispatch/contract.ts';
import { type DispatchRow, dispatchSeen, ledgerPaper, ledgerSheet } from '#features/dispatch/public.ts';
import { promiseLines } from '#features/promise/public.ts';
import { sentLetter } from '#features/suggestion/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { inWork, show } from '#platform/perform.ts';
import type { Letter } from '#platform/print/letter.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { asLetter, idIn, paperDoors, withoutKind } from './paper-door.ts';

/** A letter of the register, printed by the feature whose record it comes from. */
async function letterOf(work: Work, { id, about, aboutId }: DispatchRow): Promise<Letter> {
  if (aboutId === null) refuse('platform.notFound', 404);
  return about === 'activity' ? activityReport(work, aboutId) : sentLetter(work, aboutId, id, (replyId) => promiseLines(work, replyId));
}

/** The register of letters for print and Excel, narrowed as the page was, and each letter in it. */
export function mountDispatchPapers(app: FastifyInstance, house: House): void {
  const paper = paperDoors(app, house);
  paper('dispatch.ledgerPaper', ['excel', 'pdf'], async (call, _, kind, request) => {
    const view = dispatch.views.ledger;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    return kind === 'excel' ? writeSheet(ledgerSheet(table)) : tablePdf(ledgerPaper(table));
  });
  paper('dispatch.letter', ['pdf', 'word'], async (call, query, kind) =>
    asLetter(await inWork(house, call, {}, 'read', async (work) => letterOf(work, await dispatchSeen(work, idIn(query, 'id')))), kind));
}
