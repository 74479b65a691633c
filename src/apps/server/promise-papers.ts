import type { FastifyInstance } from 'fastify';
import { promise } from '#features/promise/contract.ts';
import { tablePaper, tableSheet } from '#features/promise/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** 承诺台账 for Excel, Word and print, narrowed as the page was. */
export function mountPromisePapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('promise.table', ['excel', 'pdf', 'word'], async (call, _, kind, request) => {
    const view = promise.views.ledger;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    if (kind === 'excel') return writeSheet(tableSheet(table));
    return kind === 'word' ? tableWord(tablePaper(table)) : tablePdf(tablePaper(table));
  });
}
