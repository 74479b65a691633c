import type { FastifyInstance } from 'fastify';
import { plate, wallSheet, wallWord } from '#features/signage/public.ts';
import { station } from '#features/station/contract.ts';
import { wallRules } from '#features/station/rules.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { inWork, show } from '#platform/perform.ts';
import { letterWord } from '#platform/print/word.ts';
import { boardPdf } from '#platform/print/notice-board.ts';
import { idIn, paperDoors } from './paper-door.ts';

/** The five systems for the wall of every station: a sheet of A3, or Word to go on writing with. And the plate at a station's door. */
export function mountSignagePapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('signage.plate', ['pdf'], async (call, query) => {
    const seen = await show(house, station.views.detail.name, call, { id: idIn(query, 'id') }) as OutputOf<typeof station.views.detail>;
    return boardPdf(await inWork(house, call, {}, 'read', (work) => plate(work, seen)), { paper: 'A3' });
  });
  open('signage.wall', ['pdf', 'word'], async (call, query, kind) => {
    const rule = wallRules.find((one) => one === query['rule']) ?? refuse('platform.notFound', 404);
    if (kind === 'word') return letterWord(await inWork(house, call, {}, 'read', (work) => wallWord(work, rule)));
    return boardPdf(await inWork(house, call, {}, 'read', (work) => wallSheet(work, rule)), { paper: 'A3' });
  });
}
