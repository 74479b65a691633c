import type { FastifyInstance } from 'fastify';
import { activityNotice, activityReport, activitySheet } from '#features/activity/public.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { asLetter, idIn, paperDoors } from './paper-door.ts';

/** The papers of an activity: its notice, the sheet to sign in on, and the written report; for whoever may see it. */
export function mountActivityPapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('activity.notice', ['pdf', 'word'], async (call, query, kind) => asLetter(await inWork(house, call, {}, 'read', (work) => activityNotice(work, idIn(query, 'id'))), kind));
  open('activity.reportPaper', ['pdf', 'word'], async (call, query, kind) => asLetter(await inWork(house, call, {}, 'read', (work) => activityReport(work, idIn(query, 'id'))), kind));
  open('activity.signInSheet', ['pdf', 'word'], async (call, query, kind) => {
    const sheet = await inWork(house, call, {}, 'read', (work) => activitySheet(work, idIn(query, 'id')));
    return kind === 'word' ? tableWord(sheet) : tablePdf(sheet);
  });
}
