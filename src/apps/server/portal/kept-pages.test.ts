import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { movePublication } from '#platform/counter.ts';
import { openDoors } from '#platform/http/doors.ts';
import { makeTown, makeVisitor, testHouse } from '#tests/support/makers.ts';
import { buildSurfaces } from '../../../../tools/build.ts';
import { mountAll } from '../mount.ts';
import { KeptPages } from './kept-pages.ts';
import { visitOf } from './visit.ts';

const house = await testHouse();
const town = await makeTown(house);
const tenant = (await house.tenants.byCode(town.code))!;
const kept = new KeptPages();
let drawn = 0;
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
app.get('/:town/page', (request, reply) => kept.answer(visitOf(house, request, reply, tenant, makeVisitor(town)), 'text/plain', async () => `draw ${drawn += 1}: ${'水塔'.repeat(500)}`));
afterAll(() => app.close());
const ask = (headers: Record<string, string> = {}) => app.inject({ url: `/${town.code}/page`, headers });

test('a page is drawn and packed once a publication; a browser that has it is told so, by the mark of the form it has', async () => {
  const plain = await ask();
  expect(plain.body).toMatch(/^draw 1: 水塔/);
  const packed = await ask({ 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'cookie, accept-language, accept-encoding' });
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
  const [mark, packedMark] = [String(plain.headers['etag']), String(packed.headers['etag'])];
  expect((await ask({ 'if-none-match': mark })).statusCode).toBe(304);
  expect((await ask({ 'accept-encoding': 'gzip', 'if-none-match': packedMark })).statusCode).toBe(304);
  // The bytes it has are not those it would be sent.
  expect((await ask({ 'accept-encoding': 'gzip', 'if-none-match': mark })).statusCode).toBe(200);
  expect(drawn).toBe(1);
  await house.database.inTenant(town.id, movePublication);
  expect((await ask({ 'if-none-match': mark })).body).toMatch(/^draw 2: /);
});

test('a question in one message sees its own tenant alone, and a wrong one leaves the connection whole', async () => {
  const other = await makeTown(house);
  const count = (id: string) => house.database.readOnce(id, `select value from counter where series = 'publication'`);
  expect(await count(town.id)).toHaveLength(1);
  expect(await count(other.id)).toEqual([]);
  await expect(house.database.readOnce(town.id, 'select 1 / 0')).rejects.toThrow(/division by zero/);
  await expect(house.database.readOnce(town.id, `insert into counter (tenant_id, series, value) values ('${town.id}', 'x', 1)`)).rejects.toThrow(/read-only/);
  for (let time = 0; time < 12; time += 1) expect(await count(town.id)).toHaveLength(1);
  await expect(house.database.readOnce(`' or true`, 'select 1')).rejects.toThrow('not a tenant id');
});

test('a page that is packed carries its style, known to the content policy by its hash; one with somebody\'s own things links it', async () => {
  await buildSurfaces();
  const site = await mountAll(house, { trustProxy: false });
  const open = (path: string) => site.inject({ url: `/${town.code}${path}` });
  const [home, write] = [await open(''), await open('/write')];
  const style = /<style>(.*)<\/style>/s.exec(home.body)?.[1] ?? '';
  expect(style).toContain('--paper');
  expect(home.headers['content-security-policy']).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(home.body).not.toContain('rel="stylesheet"');
  expect(write.body).toContain('rel="stylesheet"');
  expect(write.body).not.toContain('<style>');
  await site.close();
});
