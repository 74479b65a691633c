import type { FastifyInstance } from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { mountAll } from '#apps/server/mount.ts';
import { newId } from '#kernel/id.ts';
import { openSession } from '#platform/session.ts';
import { makeWorld } from '#tests/matrix/world.ts';
import { digestOf } from '#tests/support/digest.ts';
import { makePerson, testHouse } from '#tests/support/makers.ts';
import { buildSurfaces } from '../../tools/build.ts';

const house = await testHouse();
const world = await makeWorld(house);
await buildSurfaces();

interface Door { readonly method: string; readonly url: string }
const doors: Door[] = [];
const app = await mountAll(house, { trustProxy: false, onDoor: (method, url) => doors.push({ method, url }) });
afterAll(() => app.close());
await app.ready();

// Somebody who may do nearly everything, and a resident with his receipt: it is their cookies a foreign page would ride on.
const everything = ['clerk', 'chair', 'deputy', 'securityAdmin'] as const;
const powerful = await makePerson(house, world.town, everything.map((role) => ({ role })), '全能者');
await house.database.bare.insertInto('account').values({ id: powerful.accountId, kind: 'staff', signInName: '全能者', createdAt: house.clock.now() }).execute();
const bare = { tenantId: world.town.id, accountId: null, personId: null, name: null, grants: [], receiptOf: null } as const;
const session = await openSession(house, { ...bare, kind: 'staff', accountId: powerful.accountId, personId: powerful.personId, name: powerful.name, grants: powerful.grants });
const receipt = await openSession(house, { ...bare, kind: 'receipt', receiptOf: world.subjects['opinion'] ?? '' });
const cookie = `xiangyi_session=${session}; xiangyi_receipt=${receipt}`;

/** A door with things of this town in the places of its address. */
const addressOf = (url: string): string => url
  .replace(':town', world.town.code)
  .replace(/:(\w+)/g, (_, name: string) => (name === 'id' || name.endsWith('Id') ? world.subjects['opinion'] ?? '' : 'x'))
  .replace('*', 'index.html');

const isWrite = ({ method }: Door) => !['GET', 'HEAD', 'OPTIONS'].includes(method);
const body = { content: '外站代写的意见', choice: 'everybody', source: 'web', name: '外站', password: 'x', id: world.subjects['opinion'], version: '1', locale: 'en' };

/** What each write door answers to a post that another site’s page makes this browser send. */
async function through(opened: FastifyInstance, all: readonly Door[], origin: Record<string, string>): Promise<string[]> {
  const open: string[] = [];
  for (const door of all.filter(isWrite)) {
    for (const [type, payload] of [['application/json', JSON.stringify(body)], ['application/x-www-form-urlencoded', new URLSearchParams(body as Record<string, string>).toString()], ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="content"\r\n\r\nx\r\n--x--\r\n']] as const) {
      const { statusCode } = await opened.inject({ method: door.method as 'POST', url: addressOf(door.url), payload, headers: { host: '127.0.0.1:3000', cookie, 'content-type': type, 'idempotency-key': newId(), ...origin } });
      if (statusCode !== 403) open.push(`${door.method} ${door.url} (${type.split(';')[0]}): ${statusCode}`);
    }
  }
  return open;
}

const foreign: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' }, { origin: 'http://127.0.0.1:3001' }, { origin: 'null' }, { origin: 'nonsense' }, { origin: '' },
  { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, {},
];

test('every door that writes was found', () => {
  const writes = doors.filter(isWrite).map(({ url }) => url);
  for (const feature of house.features) for (const { name } of Object.values(feature.contract.verbs)) expect(writes).toContain(`/api/${name}`);
  for (const url of ['/files', '/:town/files', '/sign-in', '/preferences', '/:town/write', '/api/account.signOut']) expect(writes).toContain(url);
});

test('whatever door another site’s page posts to, with whatever origin or none, it is closed and nothing has changed', async () => {
  const before = await digestOf(house.ownerUrl);
  for (const origin of foreign) expect(await through(app, doors, origin), JSON.stringify(origin)).toEqual([]);
  expect(await digestOf(house.ownerUrl)).toEqual(before);
});

test('reading changes nothing, whatever is read', async () => {
  const before = await digestOf(house.ownerUrl);
  for (const { url } of doors.filter(({ method }) => method === 'GET')) {
    const { statusCode } = await app.inject({ url: addressOf(url), headers: { host: '127.0.0.1:3000', cookie } });
    expect(statusCode, url).toBeLessThan(500);
  }
  expect(await digestOf(house.ownerUrl)).toEqual(before);
});

test('the net notices a door that lets it through: from our own page they all do', async () => {
  const open = await through(app, doors, { origin: 'http://127.0.0.1:3000' });
  const doing = open.filter((line) => /: (2|3|4)\d\d$/.test(line)).length;
  expect(doing).toBeGreaterThan(doors.filter(isWrite).length);
  const before = await digestOf(house.ownerUrl);
  await app.inject({ method: 'POST', url: `/${world.town.code}/api/opinion.submit`, payload: { content: '一件事', choice: 'own', source: 'web' }, headers: { host: '127.0.0.1:3000', 'idempotency-key': newId(), origin: 'http://127.0.0.1:3000' } });
  expect(await digestOf(house.ownerUrl)).not.toEqual(before);
});
