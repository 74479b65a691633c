import { afterAll, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { openDoors } from '#platform/http/doors.ts';
import { openSession } from '#platform/session.ts';
import { makePerson, makeTown, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const town = await makeTown(house);
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
afterAll(() => app.close());
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
await house.database.bare.insertInto('account').values({ id: clerk.accountId, kind: 'staff', signInName: '干事', createdAt: house.clock.now() }).execute();
const token = await openSession(house, { tenantId: town.id, kind: 'staff', accountId: clerk.accountId, personId: clerk.personId, name: clerk.name, grants: clerk.grants, receiptOf: null });
const cookie = `xiangyi_session=${token}`;
const station = (name: string) => ({ kind: 'station', host: 'village', name, placeCode: town.village, address: '一楼', openingTimes: '工作日' });
const post = (url: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url, payload, headers: { host: '127.0.0.1:3000', ...headers } });
const open = (name: string, headers: Record<string, string>) => post('/api/station.open', station(name), { cookie, 'idempotency-key': newId(), ...headers });

test('a write from another site is refused on every verb, whoever’s cookie it carries', async () => {
  for (const feature of house.features) {
    for (const verb of Object.values(feature.contract.verbs)) {
      for (const origin of ['https://evil.example', 'http://127.0.0.1:3001', 'null', 'not a url']) {
        const { statusCode } = await post(`/api/${verb.name}`, {}, { cookie, origin });
        expect(statusCode, `${verb.name} from ${origin}`).toBe(403);
      }
    }
  }
  expect((await open('外站', { origin: 'https://evil.example' })).statusCode).toBe(403);
  expect((await open('跨站取', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect((await open('无来源', {})).statusCode, 'a cookie without any word of where it comes from').toBe(403);
});

test('a write from our own page goes through, and says what can be done next', async () => {
  const answer = await open('本站', { origin: 'http://127.0.0.1:3000' });
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ version: 1, can: ['amend', 'staff', 'equip', 'close'] });
});

test('If-Match carries the version; an older one is told with 409', async () => {
  const { id } = (await open('带版本', { origin: 'http://127.0.0.1:3000' })).json() as { id: string };
  const amend = (version: number) => post('/api/station.amend', { id, ...station(`改${version}`) }, { cookie, origin: 'http://127.0.0.1:3000', 'if-match': `"${version}"` });
  expect((await amend(1)).statusCode).toBe(200);
  const late = await amend(1);
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({ code: 'platform.stale', params: { version: 2 } });
});

test('without a session everything that is not public answers 401, and no verb answers a GET', async () => {
  for (const feature of house.features) {
    for (const { name } of Object.values(feature.contract.verbs)) {
      expect((await post(`/api/${name}`, {})).statusCode, name).toBe(401);
      expect((await app.inject({ method: 'GET', url: `/api/${name}`, headers: { cookie } })).statusCode, `GET ${name}`).toBe(404);
    }
    for (const { name } of Object.values(feature.contract.views)) expect((await app.inject({ url: `/api/${name}` })).statusCode, name).toBe(401);
  }
});

test('below a town only what is declared public is there', async () => {
  for (const feature of house.features) {
    for (const { name, door } of Object.values(feature.contract.views)) {
      const { statusCode } = await app.inject({ url: `/${town.code}/api/${name}` });
      expect(statusCode === 404, `${name} is ${door}`).toBe(door !== 'public');
    }
  }
});

test('problems are problem+json with a stable code and words in the reader’s language', async () => {
  const ask = (language: string) => post(`/${town.code}/api/opinion.submit`, { choice: 'sideways' }, { 'idempotency-key': newId(), 'accept-language': language });
  const [zh, en] = [await ask('zh-CN'), await ask('en')];
  expect(zh.headers['content-type']).toContain('application/problem+json');
  expect(zh.json()).toMatchObject({ status: 422, code: 'platform.invalid', errors: expect.arrayContaining([{ path: 'content', code: 'missing', message: '请填写这一项' }]) });
  expect(en.json()).toMatchObject({ code: 'platform.invalid', errors: expect.arrayContaining([{ path: 'content', code: 'missing', message: 'Please fill this in' }]) });
});

test('every answer carries the fixed headers, and no inline script is allowed', async () => {
  for (const url of ['/livez', '/openapi.json', '/nothing', `/${town.code}/api/station.publicList`]) {
    const { headers } = await app.inject({ url });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
});

test('broken bodies are the sender’s fault, never ours', async () => {
  const raw = (payload: string, type: string) => app.inject({ method: 'POST', url: `/${town.code}/api/opinion.submit`, payload, headers: { 'content-type': type, 'idempotency-key': newId() } });
  for (const [payload, type] of [['{', 'application/json'], ['{"a":1}', 'text/xml'], ['[', 'application/json'], ['--x', 'multipart/form-data; boundary=x'], ['"', 'application/json'], ['null', 'application/json'], ['x'.repeat(1_100_000), 'application/json']] as const) {
    const { statusCode } = await raw(payload, type);
    expect(statusCode, `${type} ${payload.slice(0, 20)}`).toBeGreaterThanOrEqual(400);
    expect(statusCode, `${type} ${payload.slice(0, 20)}`).toBeLessThan(500);
  }
});

test('a session ends when it lies idle for half an hour', async () => {
  const now = house.clock.now();
  const reading = () => app.inject({ url: '/api/station.list', headers: { cookie } });
  expect((await reading()).statusCode).toBe(200);
  house.clock.set(new Date(now.getTime() + 29 * 60_000).toISOString());
  expect((await reading()).statusCode).toBe(200);
  house.clock.set(new Date(now.getTime() + 60 * 60_000).toISOString());
  expect((await reading()).statusCode).toBe(401);
});
