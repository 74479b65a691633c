import type { FastifyInstance } from 'fastify';
import { petitionLedger } from '#features/petition/public.ts';
import { refuse } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { paperDoors } from './paper-door.ts';

/** The register of letters and visits of a year, for whoever keeps them. */
export function mountPetitionPapers(app: FastifyInstance, house: House): void {
  const open = paperDoors(app, house);
  open('petition.ledger', ['pdf', 'word', 'excel'], async (call, query, kind) => {
    const year = /^20\d\d$/.exec(query['year'] ?? '')?.[0] ?? refuse('platform.notFound', 404);
    const table = await inWork(house, call, {}, 'read', (work) => petitionLedger(work, Number(year)));
    if (kind === 'excel') return writeSheet({ name: year, title: `${table.title}　${table.subtitle ?? ''}`, columns: table.columns.map(({ header }) => ({ header, width: 16 })), rows: table.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))) });
    return kind === 'word' ? tableWord(table) : tablePdf(table);
  });
}
