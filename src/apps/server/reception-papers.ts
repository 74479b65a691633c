import type { FastifyInstance } from 'fastify';
import { rosterOf } from '#features/reception/public.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { rosterPdf, rosterPng } from '#platform/print/roster.ts';
import { paperDoors } from './paper-door.ts';

const aMonth = /^20\d\d-(0[1-9]|1[0-2])$/;

/** The roster of a month for the wall, and as a picture for the group on people's phones. */
export function mountReceptionPapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('reception.roster', ['pdf', 'png'], async (call, query, kind) => {
    const month = aMonth.exec(query['month'] ?? '')?.[0] ?? refuse('platform.notFound', 404);
    const roster = await inWork(house, call, {}, 'read', (work) => rosterOf(work, month));
    return kind === 'png' ? rosterPng(roster) : rosterPdf(roster);
  });
}
