import type { FastifyInstance } from 'fastify';
import { motionLetter } from '#features/motion/public.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { asLetter, idIn, paperDoors } from './paper-door.ts';

/** The motion as a paper to read and sign, for whoever may see it. */
export function mountMotionPapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('motion.paper', ['pdf', 'word'], async (call, query, kind) => asLetter(await inWork(house, call, {}, 'read', (work) => motionLetter(work, idIn(query, 'id'))), kind));
}
