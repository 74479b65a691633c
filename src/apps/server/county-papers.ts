import type { FastifyInstance } from 'fastify';
import { county } from '#features/county/contract.ts';
import { townsPaper, townsSheet } from '#features/county/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** The county's table of its townships on A4 and as a sheet, with the figures of the page. */
export function mountCountyPapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('county.paper', ['pdf', 'excel'], async (call, _, kind, request) => {
    const view = county.views.table;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    return kind === 'excel' ? writeSheet(townsSheet(table)) : tablePdf(townsPaper(table));
  });
}
