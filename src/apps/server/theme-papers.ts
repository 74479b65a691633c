import type { FastifyInstance } from 'fastify';
import { themeReport } from '#features/theme/public.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { asLetter, idIn, paperDoors } from './paper-door.ts';

/** The report of a theme, for whoever may see it. */
export function mountThemePapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('theme.report', ['pdf', 'word'], async (call, query, kind) => asLetter(await inWork(house, call, {}, 'read', (work) => themeReport(work, idIn(query, 'id'))), kind));
}
