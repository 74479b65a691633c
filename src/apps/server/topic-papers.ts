import type { FastifyInstance } from 'fastify';
import { topicTable } from '#features/topic/public.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { idIn, paperDoors } from './paper-door.ts';

/** The table of what deputies proposed in a round, for whoever may see it. */
export function mountTopicPapers(app: FastifyInstance, house: House): void {
  paperDoors(app, house)('topic.table', ['pdf', 'word'], async (call, query, kind) => {
    const table = await inWork(house, call, {}, 'read', (work) => topicTable(work, idIn(query, 'id')));
    return kind === 'word' ? tableWord(table) : tablePdf(table);
  });
}
