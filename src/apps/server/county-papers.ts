import type { FastifyInstance } from 'fastify';
import { county } from '#features/county/contract.ts';
import { townsPaper, townsSheet, yearSheet } from '#features/county/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** The county's table of its townships on A4 and as a sheet, with the figures of the page; and the yearly table in its own columns. */
export function mountCountyPapers(app: FastifyInstance, house: House): void {
  const paper = paperDoors(app, house);
  paper('county.yearSheet', ['excel'], async (call, _, __, request) => {
    const view = county.views.yearTable;
    return writeSheet(yearSheet(await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>));
  });
  paper('county.paper', ['pdf', 'excel'], async (call, _, kind, request) => {
    const view = county.views.table;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    return kind === 'excel' ? writeSheet(townsSheet(table)) : tablePdf(townsPaper(table));
  });
}
