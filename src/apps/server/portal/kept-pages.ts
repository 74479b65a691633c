import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { townPage } from '#features/settings/public.ts';
import { townTitle } from '#kernel/organs.ts';
import { publicationCountOf } from '#platform/counter.ts';
import type { TownLook } from './frame.ts';
import type { Kept } from './page.ts';
import type { Visit } from './visit.ts';

/** A document as it was last drawn, and the mark by which a browser asks whether its own copy still holds. */
interface Drawn {
  /** Packed once for everybody who reads it. */
  readonly packed: Buffer;
  readonly mark: string;
}

/** What the pages around a town's matters say of the town. */
interface Presented { readonly organName: string; readonly address: string; readonly phone: string }

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** How many documents are kept: some 12 KB each. */
const most = 300;
const memoryMs = 1000;

/** Documents made of published rows and the town's own look, kept until one of them changes. */
export class KeptPages {
  readonly #drawn = new Map<string, Drawn>();
  readonly #towns = new Map<string, { readonly at: number; readonly page: Promise<Presented> }>();

  /** Answers with the kept document, or draws it; a browser that has it already is told so in a few bytes. */
  async answer(visit: Visit, type: string, draw: (look: TownLook) => Promise<string>, until: Kept = 'untilPublication'): Promise<FastifyReply> {
    const { house, tenant, reply, request } = visit;
    const count = await publicationCountOf(house.database, tenant.id);
    const look = lookOf(visit, await this.#townPage(visit));
    // Everything that goes into a document is in its key: nothing hidden can make it stale.
    const minute = until === 'aMinute' && Math.floor(house.clock.now().getTime() / 60_000);
    const key = JSON.stringify([tenant.id, count, minute, request.url, visit.locale, visit.elder, tenant.demo && visit.today, look]);
    const { packed, mark: whole } = this.#drawn.get(key) ?? await this.#keep(key, await draw(look));
    // Only these pages are packed: what is in them everybody may read, so that their length tells nobody anything.
    const packs = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const mark = packs ? whole.replace(/"$/, '-gzip"') : whole;
    reply.type(type).header('cache-control', 'no-cache').header('vary', 'cookie, accept-language, accept-encoding').header('etag', mark);
    if (request.headers['if-none-match'] === mark) return reply.code(304).send();
    // Every browser unpacks; what does not, some program, is served as well.
    return packs ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(await unpack(packed));
  }

  /** The town's own names, from a second of memory. */
  async look(visit: Visit): Promise<TownLook> {
    return lookOf(visit, await this.#townPage(visit));
  }

  /** The town's own names and address; a second of memory saves two queries a request. */
  #townPage({ house, tenant }: Visit): Promise<Presented> {
    const known = this.#towns.get(tenant.id);
    const now = performance.now();
    if (known && now - known.at < memoryMs) return known.page;
    const page = house.database.inTenant(tenant.id, townPage, 'read');
    this.#towns.set(tenant.id, { at: now, page });
    page.catch(() => this.#towns.delete(tenant.id));
    return page;
  }

  /** Keeps a document; the one kept longest makes room. */
  async #keep(key: string, document: string): Promise<Drawn> {
    const drawn = { packed: await pack(document), mark: `"${createHash('sha1').update(document).digest('base64url')}"` };
    if (this.#drawn.size >= most) for (const oldest of this.#drawn.keys()) { this.#drawn.delete(oldest); break; }
    this.#drawn.set(key, drawn);
    return drawn;
  }
}

/** How a town presents itself around its pages. */
export function lookOf({ tenant, locale }: Visit, { organName, address, phone }: Presented): TownLook {
  return { name: townTitle({ locale, tenant }), organ: organName, address, phone };
}
