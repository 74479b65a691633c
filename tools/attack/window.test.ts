import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { targetsFor } from './targets.ts';
import { countsOf, isIdle, isShutOut, openWindow } from './window.ts';

const heard: IncomingHttpHeaders[] = [];
const id = '017e46a6-2280-72df-99f9-23c96bb98948';
const line = { type: 'string' };
const parameter = (name: string, schema: object, required = false) => ({ name, in: 'query', required, schema });
const document = { paths: {
  '/api/well.detail': { get: { parameters: [parameter('id', { type: 'string', format: 'uuid' }, true)] } },
  '/api/well.list': { get: { parameters: [parameter('search', line), parameter('state', { type: 'string', enum: ['open'] }), parameter('page', { type: 'integer' })] } },
  '/api/well.secret': { get: { parameters: [] } },
  '/api/well.dig': { post: { requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, ground: line, phone: { type: 'string', pattern: '^1\\d{10}$' } } } } } } } },
  '/{town}/api/well.publicList': { get: { parameters: [] } },
} };
const site = createServer((request, response) => {
  heard.push(request.headers);
  const path = (request.url ?? '').replace(/\?.*/, '');
  const answers: Readonly<Record<string, readonly [number, unknown]>> = {
    '/openapi.json': [200, document], '/api/well.list': [200, { items: [{ id }] }], '/api/well.detail': [request.url?.endsWith(id) ? 200 : 404, {}],
    '/api/well.secret': [403, {}], '/api/well.dig': [409, {}], '/breaks': [500, 'at line 1'],
  };
  const [status, body] = answers[path] ?? [404, {}];
  response.writeHead(status).end(JSON.stringify(body));
});
await new Promise<void>((resolve) => { site.listen(0, '127.0.0.1', resolve); });
afterAll(() => new Promise<void>((resolve) => { site.close(() => resolve()); }));
const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

test('through a window everything comes as from a browser of that person, and from another address each time', async () => {
  const window = await openWindow(url, 'xiangyi_session=s');
  await fetch(`${window.url}/api/well.dig`, { method: 'POST', headers: { cookie: 'xiangyi_session=other', origin: 'http://elsewhere' } });
  await fetch(`${window.url}/api/well.dig`, { method: 'POST' });
  const [first, second] = heard.slice(-2);
  expect(first).toMatchObject({ cookie: 'xiangyi_session=s', origin: url, host: new URL(url).host });
  expect(first?.['idempotency-key']).not.toBe(second?.['idempotency-key']);
  expect(first?.['x-forwarded-for']).not.toBe(second?.['x-forwarded-for']);
  await window.close();
});

test('what would end the session is not passed on, and what breaks the site is kept word by word', async () => {
  const window = await openWindow(url, 'x=y');
  const before = heard.length;
  expect((await fetch(`${window.url}/api/account.signOut`, { method: 'POST' })).status).toBe(404);
  expect(heard.length).toBe(before);
  await fetch(`${window.url}/breaks`, { method: 'POST', body: 'a strange word' });
  expect(window.broken).toEqual(['500 POST /breaks a strange word → "at line 1"']);
  expect(countsOf(window)).toBe('2xx 0, 3xx 0, 401/403 0, other 4xx 0, 5xx 1');
  await window.close();
});

test('a tool that mostly hears 401 or 403, or for which hardly anything is done, is known to show nothing', () => {
  const said = (...pairs: [number, number][]) => ({ answers: new Map(pairs), broken: [] });
  expect(isShutOut(said([200, 10], [401, 6], [403, 5]))).toBe(true);
  expect(isShutOut(said([200, 10], [401, 4], [422, 90]))).toBe(false);
  expect(isIdle(said([200, 4], [422, 96]))).toBe(true);
  expect(isIdle(said([200, 6], [422, 94]))).toBe(false);
});

test('targets come from /openapi.json, filled with things there are; what is shut is counted and left out', async () => {
  expect(await targetsFor(url, null)).toEqual({
    views: [
      { method: 'GET', path: '/api/well.list', query: { search: '水塔', state: 'open' }, body: null, texts: ['search'] },
      { method: 'GET', path: '/api/well.detail', query: { id }, body: null, texts: [] },
    ],
    verbs: [{ method: 'POST', path: '/api/well.dig', query: {}, body: { id, ground: '水塔', phone: '13800138000' }, texts: ['ground', 'phone'] }],
    shut: 1,
  });
});
