import type { FastifyInstance, FastifyRequest } from 'fastify';
import { suggestion } from '#features/suggestion/contract.ts';
import { appraisalSheet, rehandlingLetter, replyLetter, tablePaper, tableSheet } from '#features/suggestion/public.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { callOf, signedIn } from '#platform/http/api.ts';
import { decodePairs, pairsOf } from '#platform/http/decode.ts';
import { type Call, inWork, show } from '#platform/perform.ts';
import { formPdf } from '#platform/print/form-pdf.ts';
import { type Letter, letterPdf } from '#platform/print/letter.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { UnprintableText } from '#platform/print/typst.ts';
import { tableWord } from '#platform/print/word-table.ts';
import { letterWord } from '#platform/print/word.ts';

const kinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  excel: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
} as const;
type Kind = keyof typeof kinds;
type Query = Readonly<Record<string, string | undefined>>;

/** Ids are asked for by addresses that people may mend by hand. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idIn = (query: Query, name: string): string => { const given = query[name] ?? ''; return uuid.test(given) ? given : refuse('platform.notFound', 404); };

/** The filters of the view, without the form of the paper. */
const withoutKind = (query: unknown): ReadonlyMap<string, readonly string[]> => new Map([...pairsOf(query)].filter(([name]) => name !== 'as'));

/** The papers of suggestions: the reply as a letter, the presidium's letter, the form to fill in by hand, the 交办表. Each shows only what the person may see. */
export function mountSuggestionPapers(app: FastifyInstance, house: House): void {
  const paper = (name: string, as: readonly Kind[], make: (call: Call, query: Query, kind: Kind, request: FastifyRequest) => Promise<Uint8Array>) =>
    app.get(`/api/${name}`, async (request, reply) => {
      const actor = await signedIn(house, request);
      const query = request.query as Query;
      const kind = as.find((one) => one === query['as']) ?? as[0] ?? 'pdf';
      const bytes = await printed(() => make(callOf(request, actor), query, kind, request));
      return reply.type(kinds[kind].type).header('cache-control', 'no-store').header('content-disposition', `attachment; filename="${name}.${kinds[kind].ending}"`).send(Buffer.from(bytes));
    });
  const reading = <T>(call: Call, task: (work: Work) => Promise<T>) => inWork(house, call, {}, 'read', task);
  const asLetter = (letter: Letter, kind: Kind) => (kind === 'word' ? letterWord(letter) : letterPdf(letter));

  paper('suggestion.letter', ['pdf', 'word'], async (call, query, kind) =>
    asLetter(await reading(call, (work) => replyLetter(work, idIn(query, 'id'), idIn(query, 'replyId'))), kind));
  paper('suggestion.rehandling', ['pdf', 'word'], async (call, query, kind) => asLetter(await reading(call, (work) => rehandlingLetter(work, idIn(query, 'id'))), kind));
  paper('suggestion.form', ['pdf'], async (call, query) => formPdf(await reading(call, (work) => appraisalSheet(work, idIn(query, 'id')))));
  paper('suggestion.table', ['word', 'excel', 'pdf'], async (call, _, kind, request) => {
    const view = suggestion.views.assignmentTable;
    const input = decodePairs(view.input, withoutKind(request.query));
    const table = await show(house, view.name, call, input) as OutputOf<typeof view>;
    if (kind === 'excel') return writeSheet(tableSheet(table));
    return kind === 'word' ? tableWord(tablePaper(call, table)) : tablePdf(tablePaper(call, table));
  });
}

/** A letter is refused, by naming the characters, rather than sent with boxes in it. */
async function printed(make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof UnprintableText) refuse('platform.unprintable', 422, { characters: error.characters.join(' ') });
    throw error;
  }
}
