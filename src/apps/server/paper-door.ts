import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '#platform/house.ts';
import { callOf, signedIn } from '#platform/http/api.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Call } from '#platform/perform.ts';
import { UnprintableText } from '#platform/print/typst.ts';
import { pairsOf } from '#platform/http/decode.ts';

const kinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  excel: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
} as const;

/** The form a paper is wanted in. */
export type PaperKind = keyof typeof kinds;
/** What stands behind the question mark. */
export type PaperQuery = Readonly<Record<string, string | undefined>>;
type Make = (call: Call, query: PaperQuery, kind: PaperKind, request: FastifyRequest) => Promise<Uint8Array>;

/** The filters of a view, without the form of the paper. */
export const withoutKind = (query: unknown): ReadonlyMap<string, readonly string[]> => new Map([...pairsOf(query)].filter(([name]) => name !== 'as'));

/** Opens doors to papers: `/api/<name>?as=…`, the first form where none is named; each for a signed-in person. */
export const paperDoors = (app: FastifyInstance, house: House) => (name: string, as: readonly PaperKind[], make: Make): void => {
  app.get(`/api/${name}`, async (request, reply) => {
    const actor = await signedIn(house, request);
    const query = request.query as PaperQuery;
    const kind = as.find((one) => one === query['as']) ?? as[0] ?? 'pdf';
    const bytes = await printed(() => make(callOf(request, actor), query, kind, request));
    return reply.type(kinds[kind].type).header('cache-control', 'no-store').header('content-disposition', `attachment; filename="${name}.${kinds[kind].ending}"`).send(Buffer.from(bytes));
  });
};

/** A letter is refused, by naming the characters, rather than sent with boxes in it. */
async function printed(make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof UnprintableText) refuse('platform.unprintable', 422, { characters: error.characters.join(' ') });
    throw error;
  }
}
