import type { FastifyInstance } from 'fastify';
import { presence } from '#features/presence/contract.ts';
import { rateSheet } from '#features/presence/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { decodePairs } from '#platform/http/decode.ts';
import { show } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { paperDoors, withoutKind } from './paper-door.ts';

/** The table of attendance, speaking and proposals for Excel, of the period the page shows. */
export function mountPresencePapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('presence.sheet', ['excel'], async (call, _, __, request) => {
    const view = presence.views.table;
    const table = await show(house, view.name, call, decodePairs(view.input, withoutKind(request.query))) as OutputOf<typeof view>;
    return table.mayRead ? writeSheet(rateSheet(call, table)) : refuse('platform.notFound', 404);
  });
}
