import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { verifyChain } from '#platform/audit.ts';
import { isDatabaseAway } from '#platform/db/connect.ts';
import { callBy, doing, makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
import { perform } from '#platform/perform.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const words = (name: string) => ({ kind: 'home', host: 'village', name, placeCode: town.village, address: '一楼', openingTimes: '每月 15 日' });
const count = (table: 'station' | 'auditEvent' | 'idempotency') => house.database.inTenant(town.id, async ({ db }) =>
  Number((await db.selectFrom(table).select(sql<number>`count(*)`.as('n')).where('tenantId', '=', town.id).executeTakeFirstOrThrow()).n));
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => { if (error instanceof Refused) return error.refusal.code; throw error; });

test('a hundred parallel repeats of one request make one row and get one answer', async () => {
  const before = await count('station');
  const key = newId();
  const answers = await Promise.all(Array.from({ length: 100 }, () => doing(house, clerk, 'station.open', words('只建一个'), key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await count('station')).toBe(before + 1);
});

test('the same key with another body is refused, and so is a creating verb without a key', async () => {
  const key = newId();
  await doing(house, clerk, 'station.open', words('第一次'), key);
  expect(await refused(doing(house, clerk, 'station.open', words('第二次'), key))).toBe('platform.keyReused');
  expect(await refused(perform(house, 'station.open', { ...callBy(clerk), idempotencyKey: undefined }, words('没有编号')))).toBe('platform.keyMissing');
});

test('a refused creation gives its key back: mended, it goes through under the same key', async () => {
  await doing(house, clerk, 'station.open', words('占用的名字'));
  const key = newId();
  expect(await refused(doing(house, clerk, 'station.open', words('占用的名字'), key))).toBe('station.nameTaken');
  await doing(house, clerk, 'station.open', words('另取的名字'), key);
});

test('of two people who change the same version, one is told', async () => {
  const { id } = await doing(house, clerk, 'station.open', words('两人同改')) as { id: string };
  const outcomes = await Promise.all([1, 2, 3, 4].map((turn) => refused(doing(house, clerk, 'station.amend', { id, version: 1, ...words(`两人同改${turn}`) }))));
  expect(outcomes.sort()).toEqual(['done', 'platform.stale', 'platform.stale', 'platform.stale']);
});

test('a verb that fails half way leaves nothing behind', async () => {
  const [stations, keys] = [await count('station'), await count('idempotency')];
  await expect(doing(house, clerk, 'station.open', { ...words('坏了'), address: 'x'.repeat(81) })).rejects.toThrow('invalid input');
  const broken = { ...house, files: house.files, features: house.features.map((feature) => (feature.contract.feature === 'station'
    ? { ...feature, actions: { ...feature.actions, open: { ...feature.actions['open'], apply: async (work: unknown, subject: unknown) => { await feature.actions['open']?.apply(work as never, subject); throw new Error('power cut'); } } } }
    : feature)) } as typeof house;
  await expect(doing(broken, clerk, 'station.open', words('断电'))).rejects.toThrow('power cut');
  expect([await count('station'), await count('idempotency')]).toEqual([stations, keys]);
});

test('every verb adds one link to the chain, a refused attempt of a signed-in person too, and the chain holds', async () => {
  const before = await count('auditEvent');
  const { id } = await doing(house, clerk, 'station.open', words('记入链中')) as { id: string };
  const handler = await makePerson(house, town, [{ role: 'handler' }]);
  expect(await refused(doing(house, handler, 'station.close', { id, version: 1 }))).toBe('station.onlyTheOffice');
  expect(await count('auditEvent')).toBe(before + 2);
  const { fault } = await house.database.inTenant(town.id, verifyChain, 'read');
  expect(fault).toBeNull();
});

test('fields the contract does not know change nothing', async () => {
  await expect(doing(house, clerk, 'station.open', { ...words('多余字段'), closedOn: '2026-01-01', qrToken: 'x', tenantId: newId() })).rejects.toMatchObject({ faults: [{ code: 'unknownField' }] });
});

test('a server that has lost the lead is away for a moment; a view that writes is our own fault', async () => {
  const writing = (mode: 'read' | 'write', before: string) => house.database.inTenant(town.id, async ({ db }) => {
    await sql.raw(before).execute(db);
    await db.deleteFrom('idempotency').where('tenantId', '=', town.id).execute();
  }, mode).then(() => null, (error: unknown) => error);
  const [follower, view] = [await writing('write', 'set transaction read only'), await writing('read', 'select 1')];
  expect(follower).toMatchObject({ code: '25006' });
  expect(isDatabaseAway(follower)).toBe(true);
  expect(view).toMatchObject({ message: 'a view tried to write', cause: { code: '25006' } });
  expect(isDatabaseAway(view)).toBe(false);
});
