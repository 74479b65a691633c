import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCounty } from '#db/seed/load/county.ts';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { withClient } from '#platform/db/open-client.ts';
import { folderShelf } from '#platform/files.ts';
import { workOnce } from '#platform/jobs.ts';
import { readSession } from '#platform/session.ts';
import { signInByPassword } from '#features/account/sign-in.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { inside } from '#tests/support/makers/account.ts';
import { makeWorld } from '#tests/matrix/world.ts';
import { clearDemo } from './clear-demo.ts';
import { linkState } from './setup-link.ts';

const plain = await testHouse();
const dir = await mkdtemp(join(tmpdir(), 'xiangyi-clear-'));
afterAll(() => rm(dir, { recursive: true, force: true }));
const shelf = folderShelf(dir);
const house = { ...plain, clearDemo: () => clearDemo(plain.ownerUrl, shelf) };
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => house.rows<T>(sql, values);
const tenantTables = async () => (await rows<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`)).map(({ name }) => name);

/** Rows of a tenant in every table that names one: how many, and a digest of what they say. */
async function standing(tenantId: string): Promise<Record<string, string>> {
  const parts = (await tenantTables()).map((name) => `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as said from ${name} t where tenant_id = $1`);
  return Object.fromEntries((await rows<{ name: string; said: string }>(parts.join(' union all '), [tenantId])).map(({ name, said }) => [name, said]));
}

let demoCounty = '';
let signedIn = '';
const real = { world: await makeWorld(house), accountId: newId(), inside: '' };

beforeAll(async () => {
  await loadCounty({ database: house.database, seal: house.seal, now: house.clock.now(), calendar: await house.calendar() });
  house.tenants.forget();
  demoCounty = (await house.tenants.all()).find(({ kind, demo }) => kind === 'county' && demo)?.id ?? '';
  // A real town within the area of the invented county, and a deputy who belongs to a real town and to the demo.
  const county = await house.tenants.byId(demoCounty);
  real.inside = newId();
  await house.database.bare.insertInto('place').values({ code: `${county?.code}999`, kind: 'township', name: '真实镇', parentCode: county?.code ?? '' }).execute();
  await house.database.bare.insertInto('tenant').values({ id: real.inside, kind: 'township', code: `${county?.code}999`, name: '真实镇人大', shortName: '真实镇', createdAt: house.clock.now() }).execute();
  const both = await house.database.bare.selectFrom('account').innerJoin('accountLink', 'accountLink.accountId', 'account.id').select('account.id').where('account.kind', '=', 'deputy').executeTakeFirstOrThrow();
  real.accountId = both.id;
  const person = await makePerson(house, real.world.town, [{ role: 'deputy' }], '两边都是');
  await house.database.bare.insertInto('accountLink').values({ accountId: both.id, tenantId: real.world.town.id, personId: person.personId }).execute();
  for (const id of [demoCounty, real.world.town.id]) await shelf.put(id, newId(), Buffer.from('一件'));
  const { token } = inside(await signInByPassword(house, { name: '县人大', password: demoKeys.password }, { address: '127.0.0.1' }));
  signedIn = token;
  const half = await house.database.bare.selectFrom('account').select('id').where('signInName', '=', '县人大').executeTakeFirstOrThrow();
  await house.database.bare.insertInto('recoveryCode').values({ accountId: half.id, codeHash: Buffer.alloc(32), createdAt: house.clock.now() }).execute();
  house.tenants.forget();
});

test('founding.clearDemo is the demo’s system administrator’s, needs the owner of the tables, and is nothing for a real town', async () => {
  const demo = { id: demoCounty, code: '', kind: 'county' as const, village: '' };
  const admin = await makePerson(house, demo, [{ role: 'systemAdmin' }]);
  expect(await code(doing(house, await makePerson(house, demo, [{ role: 'countyOfficer' }]), 'founding.clearDemo', {}))).toBe('founding.onlyTheSystemAdmin');
  expect(await code(doing({ ...house, clearDemo: null }, admin, 'founding.clearDemo', {}))).toBe('founding.noOwner');
  expect(await seeing({ ...house, clearDemo: null }, admin, 'founding.demo')).toMatchObject({ state: 'noOwner' });
  expect(await code(doing(house, await makePerson(house, real.world.town, [{ role: 'systemAdmin' }]), 'founding.clearDemo', {}))).toBe('founding.notDemo');
  expect(await seeing(house, await makePerson(house, demo, [{ role: 'countyOfficer' }]), 'founding.demo')).toEqual({ state: 'notYours', rows: [] });
  const going = await seeing(house, admin, 'founding.demo') as unknown as { state: string; rows: { opinions: number }[] };
  expect(going.state).toBe('possible');
  expect(going.rows.length).toBe(4);
  expect(going.rows.reduce((sum, { opinions }) => sum + opinions, 0)).toBeGreaterThan(1000);
});

test('a clearing that breaks off half way leaves everything as it was, and can be done again', async () => {
  const before = await standing(demoCounty);
  await expect(clearDemo(house.ownerUrl, { clear: () => Promise.reject(new Error('disk away')) })).rejects.toThrow('disk away');
  expect(await standing(demoCounty)).toEqual(before);
});

test('the program’s own role cannot do it: it owns no table and stays behind the wall', async () => {
  const appUrl = new URL(house.ownerUrl);
  const before = await standing(demoCounty);
  const app = await rows<{ name: string }>(`select rolname as name from pg_roles where not rolsuper and not rolbypassrls and rolcanlogin`);
  expect(app.length).toBeGreaterThan(0);
  expect(await house.database.global(async (db) => (await db.deleteFrom('auditEvent').executeTakeFirst()).numDeletedRows)).toBe(0n);
  expect(await house.database.inTenant(demoCounty, async ({ db }) => (await db.deleteFrom('auditEvent').executeTakeFirst()).numDeletedRows), `${appUrl.host}`).toBe(0n);
  expect(await standing(demoCounty)).toEqual(before);
});

test('cleared: not a row, file, session, account or place of the demo is left, and of the real towns every row of every table stays', async () => {
  const demoIds = (await house.tenants.all()).filter(({ demo }) => demo).map(({ id }) => id);
  const admin = await makePerson(house, { id: demoCounty, code: '', kind: 'county', village: '' }, [{ role: 'systemAdmin' }]);
  expect(await readSession(house, signedIn)).not.toBeNull();
  const { path } = await doing(house, admin, 'founding.clearDemo', {}) as { path: string };
  expect(path, 'real towns are here already: nothing is to be set up').toBe('/');
  expect(await seeing(house, admin, 'founding.demo')).toMatchObject({ state: 'running' });
  const before = [await standing(real.world.town.id), await standing(real.inside)];
  expect(Object.values(before[0] ?? {}).filter((said) => !said.startsWith('0 ')).length, 'the planted town has rows in many tables').toBeGreaterThan(15);
  while (await workOnce(house)) house.tenants.forget();

  for (const id of demoIds) expect(Object.entries(await standing(id)).filter(([, said]) => !said.startsWith('0 ')), id).toEqual([]);
  expect((await house.tenants.all()).map(({ demo }) => demo)).toEqual((await house.tenants.all()).map(() => false));
  expect([await standing(real.world.town.id), await standing(real.inside)]).toEqual(before);
  expect((await readdir(dir)).toSorted()).toEqual([real.world.town.id]);
  expect(await readSession(house, signedIn)).toBeNull();
  const accounts = await rows<{ id: string }>('select id from account');
  expect(accounts.map(({ id }) => id), 'who also belongs to a real town keeps his account').toContain(real.accountId);
  expect(await rows('select 1 from account a where not exists (select 1 from account_link l where l.account_id = a.id)')).toEqual([]);
  const invented = await rows<{ code: string }>(`select code from place where code like $1`, [`${demoKeys.townCode.slice(0, 6)}%`]);
  expect(invented.map(({ code: left }) => left).toSorted()).toEqual([demoKeys.townCode.slice(0, 6), `${demoKeys.townCode.slice(0, 6)}999`]);
  expect(await rows('select 1 from place where code = $1', [real.world.town.village])).toHaveLength(1);
});

test('with nothing but a demo in the house the answer leads to the one link that sets the own county up', async () => {
  const alone = await testHouse();
  const bare = { ...alone, clearDemo: () => clearDemo(alone.ownerUrl, shelf) };
  await withClient(alone.ownerUrl, (client) => client.query('update tenant set demo = true'));
  const demo = await makeTown(bare, { kind: 'county', demo: true });
  const admin = await makePerson(bare, demo, [{ role: 'systemAdmin' }]);
  const answer = await doing(bare, admin, 'founding.clearDemo', {}) as { path: string };
  const secret = answer.path.replace('/setup/', '');
  expect(await linkState(bare, secret)).toBe('clearing');
  while (await workOnce(bare)) bare.tenants.forget();
  bare.tenants.forget();
  expect(await linkState(bare, secret)).toBe('open');
  expect(callBy(admin).actor.tenantId).toBe(demo.id);
});
