import type { FastifyInstance } from 'fastify';
import { burdenReport } from '#features/burden/public.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { asLetter, paperDoors } from './paper-door.ts';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The page on what was asked of deputies in a month, for the office that watches over it. */
export function mountBurdenPapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('burden.report', ['pdf', 'word'], async (call, query, kind) => {
    const wanted = query['month'];
    if (wanted !== undefined && !month.test(wanted)) refuse('platform.notFound', 404);
    return asLetter(await inWork(house, call, {}, 'read', (work) => burdenReport(work, wanted)), kind);
  });
}
