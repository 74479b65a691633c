import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { withClient } from '#platform/db/open-client.ts';
import type { Target } from './targets.ts';

/** A site with one fault for each tool, on which it must prove itself first. */
export interface FaultySite {
  readonly url: string;
  /** The glued statement: in a parameter and in a field of a body. */
  readonly targets: readonly Target[];
  readonly unlisted: string;
  close(): Promise<void>;
}

const page = (words: string): string => `<!doctype html><title>x</title><form action="/search"><input name="word" value="x"><button>go</button></form><a href="/go?to=/search">x</a><p>${words}</p>`;
const large = 'x'.repeat(4 * 1024 * 1024);

/**
 * The planted faults: a statement glued from a parameter and from a field of a body, which also breaks at a quotation mark; a word
 * that comes back as script; a way to any other site; an address nobody lists; and no limit of time for anybody.
 */
export async function openFaulty(databaseUrl: string): Promise<FaultySite> {
  const glued = (code: string) => withClient(databaseUrl, async (client) => {
    await client.query('set default_transaction_read_only = on');
    return (await client.query(`select code, name from place where code = '${code}' order by code`)).rows;
  });
  const unlisted = '/backup';
  const code = '990126101';
  const answer = async (method: string, path: string, query: URLSearchParams, body: string): Promise<[number, string, string]> => {
    if (path === '/') return [200, 'text/html', page('')];
    if (path === '/search') return [200, 'text/html', page(query.get('word') ?? '')];
    if (path === '/go') return [302, query.get('to') ?? '/', ''];
    if (path === unlisted) return [200, 'text/plain', 'x'];
    if (path === '/large') return [200, 'text/plain', large];
    if (path === '/api/place.find') return [200, 'application/json', JSON.stringify(await glued(method === 'POST' ? String((JSON.parse(body) as { code: unknown }).code) : query.get('code') ?? ''))];
    return [404, 'text/plain', ''];
  };
  const server = createServer({ headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    text(request).then((body) => answer(request.method ?? '', pathname, searchParams, body)).then(
      ([status, type, said]) => response.writeHead(status, status === 302 ? { location: encodeURI(type) } : { 'content-type': type }).end(said),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, unlisted,
    targets: [
      { method: 'GET', path: '/api/place.find', query: { code }, body: null, texts: ['code'] },
      { method: 'POST', path: '/api/place.find', query: {}, body: { code }, texts: ['code'] },
    ],
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
