import type { FastifyInstance } from 'fastify';
import { acceptanceSheet, driveReport } from '#features/drive/public.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { asLetter, idIn, paperDoors } from './paper-door.ts';

/** The papers of a drive: its report with the table of all stations, and the acceptance sheet of one; for whoever may see it. */
export function mountDrivePapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('drive.report', ['pdf', 'word'], async (call, query, kind) => asLetter(await inWork(house, call, {}, 'read', (work) => driveReport(work, idIn(query, 'id'))), kind));
  open('drive.sheet', ['pdf', 'word'], async (call, query, kind) => {
    const sheet = await inWork(house, call, {}, 'read', (work) => acceptanceSheet(work, idIn(query, 'id'), idIn(query, 'stationId')));
    return kind === 'word' ? tableWord(sheet) : tablePdf(sheet);
  });
}
