import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '#platform/house.ts';
import { callOf, signedIn } from '#platform/http/api.ts';
import { isId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { wordInOwnForm } from '#features/letter/public.ts';
import { type Call, inWork } from '#platform/perform.ts';
import { type Letter, letterPdf } from '#platform/print/letter.ts';
import { letterWord } from '#platform/print/word.ts';
import { UnprintableText } from '#platform/print/typst.ts';
import { pairsOf } from '#platform/http/decode.ts';

const kinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  png: { type: 'image/png', ending: 'png' },
  excel: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
} as const;

/** The form a paper is wanted in. */
export type PaperKind = keyof typeof kinds;
/** What stands behind the question mark. */
export type PaperQuery = Readonly<Record<string, string | undefined>>;
type Make = (call: Call, query: PaperQuery, kind: PaperKind, request: FastifyRequest) => Promise<Uint8Array>;

/** An id behind the question mark; people may mend addresses by hand, and anything else is no such paper. */
export const idIn = (query: PaperQuery, name: string): string => { const given = query[name] ?? ''; return isId(given) ? given : refuse('platform.notFound', 404); };

/** A letter in the form it is wanted in. */
export const asLetter = (letter: Letter, kind: PaperKind): Promise<Uint8Array> => (kind === 'word' ? letterWord(letter) : letterPdf(letter));

/** A letter as it went out: Word in the town's own form where there was one. How that looks on paper only a word processor knows, so PDF keeps the standard form. */
export async function asSent(house: House, call: Call, letter: Letter, kind: PaperKind): Promise<Uint8Array> {
  const own = kind === 'word' && letter.ownForm ? await inWork(house, call, {}, 'read', (work) => wordInOwnForm(work, letter)) : null;
  return own ?? asLetter(letter, kind);
}

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

/** A paper is refused, by naming the characters, rather than printed with boxes in it. */
export async function printed(make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof UnprintableText) refuse('platform.unprintable', 422, { characters: error.characters.join(' ') });
    throw error;
  }
}
