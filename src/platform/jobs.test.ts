import { expect, test } from 'vitest';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import type { JobKind } from './feature.ts';
import type { House } from './house.ts';
import { ask, askPeriodic, workOnce } from './jobs.ts';

const real = await testHouse();
const town = await makeTown(real);
const done: string[] = [];
let failing = false;
/** How many calls of a kind are under way, and the most that were at once. */
const calls = { calling: new Map<string, number>(), most: new Map<string, number>() };
const outward = (kind: string): JobKind => ({ kind, outward: true, run: async () => {
  const now = (calls.calling.get(kind) ?? 0) + 1;
  calls.calling.set(kind, now);
  calls.most.set(kind, Math.max(now, calls.most.get(kind) ?? 0));
  calls.most.set('all', Math.max(calls.most.get('all') ?? 0, [...calls.calling.values()].reduce((sum, count) => sum + count, 0)));
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  calls.calling.set(kind, now - 1);
} });

const kinds: JobKind[] = [
  { kind: 'sample.note', run: async ({ tx, input, now }) => {
    await tx.db.insertInto('counter').values({ tenantId: tx.tenantId, series: `note ${String(input['word'])}`, value: now.getTime() }).onConflict((conflict) => conflict.doNothing()).execute();
    if (failing) throw new Error('no paper');
    done.push(String(input['word']));
  } },
  outward('sample.call'),
  outward('sample.mail'),
  { kind: 'sample.hourly', everyMinutes: 60, run: async () => void done.push('hourly') },
];
const [first] = real.features;
if (!first) throw new Error('no features');
const house: House = { ...real, features: [{ ...first, jobs: kinds }] };
const put = (word: string, singleKey?: string) => house.database.inTenant(town.id, (tx) => ask(tx, { kind: 'sample.note', payload: { word }, runAt: house.clock.now(), ...(singleKey ? { singleKey } : {}) }));
const jobs = () => house.database.bare.selectFrom('job').select(['state', 'attemptCount', 'lastError', 'kind']).where('tenantId', '=', town.id).where('kind', '=', 'sample.note').orderBy('id').execute();
const counted = (word: string) => house.database.inTenant(town.id, ({ db }) => db.selectFrom('counter').select('series').where('tenantId', '=', town.id).where('series', '=', `note ${word}`).execute());
const all = async () => { while (await workOnce(house)); };
const later = (minutes: number) => real.clock.set(new Date(real.clock.now().getTime() + minutes * 60_000).toISOString());

test('a job asked for in a transaction that fails is not there', async () => {
  await house.database.inTenant(town.id, async (tx) => {
    await ask(tx, { kind: 'sample.note', payload: { word: 'never' }, runAt: house.clock.now() });
    throw new Error('rolled back');
  }).catch(() => undefined);
  await all();
  expect(done).not.toContain('never');
});

test('four workers do twenty jobs, each once', async () => {
  for (let index = 0; index < 20; index += 1) await put(`w${index}`);
  await Promise.all([all(), all(), all(), all()]);
  expect(done.filter((word) => word.startsWith('w')).sort()).toEqual(Array.from({ length: 20 }, (_, index) => `w${index}`).sort());
});

test('four workers that come at once never have two calls of one kind of one town under way, and others meanwhile', async () => {
  for (let index = 0; index < 24; index += 1) await house.database.inTenant(town.id, (tx) => ask(tx, { kind: index % 2 ? 'sample.call' : 'sample.mail', payload: { index }, runAt: house.clock.now() }));
  const worker = async () => { for (let round = 0; round < 24; round += 1) await workOnce(house, 'outward'); };
  await Promise.all([worker(), worker(), worker(), worker()]);
  while (await workOnce(house, 'outward'));
  expect(Object.fromEntries(calls.most)).toEqual({ 'sample.call': 1, 'sample.mail': 1, all: 2 });
});

test('a job that fails leaves nothing behind, says why, and is tried again later', async () => {
  failing = true;
  await put('again');
  await all();
  expect((await jobs()).at(-1)).toMatchObject({ state: 'waiting', attemptCount: 1, lastError: 'no paper' });
  expect(await counted('again')).toEqual([]);
  failing = false;
  later(10);
  await all();
  expect(done.filter((word) => word === 'again')).toEqual(['again']);
  expect((await jobs()).at(-1)).toMatchObject({ state: 'done', attemptCount: 2, lastError: null });
});

test('a job that never succeeds is put aside as stuck, with its reason', async () => {
  failing = true;
  await put('hopeless');
  for (let round = 0; round < 8; round += 1) {
    await all();
    later(60);
  }
  failing = false;
  await all();
  expect((await jobs()).at(-1)).toMatchObject({ state: 'stuck', attemptCount: 6, lastError: 'no paper' });
});

test('a worker killed in the middle loses its job to another one when the lease ends', async () => {
  await put('orphaned');
  await house.database.bare.updateTable('job').set({ leasedUntil: new Date(house.clock.now().getTime() + 120_000), attemptCount: 1 }).where('tenantId', '=', town.id).where('state', '=', 'waiting').execute();
  await all();
  expect(done).not.toContain('orphaned');
  later(3);
  await all();
  expect(done.filter((word) => word === 'orphaned')).toEqual(['orphaned']);
});

test('of several askings under one key, one waits; once done, it can be asked for again', async () => {
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => put('single', 'one')));
  await all();
  expect(done.filter((word) => word === 'single')).toEqual(['single']);
  await put('single', 'one');
  await all();
  expect(done.filter((word) => word === 'single')).toEqual(['single', 'single']);
});

test('what the clock brings is asked for once an hour, however often it is looked at', async () => {
  for (let look = 0; look < 5; look += 1) {
    await askPeriodic(house, kinds);
    await all();
  }
  expect(done.filter((word) => word === 'hourly')).toEqual(['hourly']);
  later(61);
  await askPeriodic(house, kinds);
  await all();
  expect(done.filter((word) => word === 'hourly')).toEqual(['hourly', 'hourly']);
});

test('a demo town whose clock is moved gets the clock’s jobs at once and once, the other towns go on as they were', async () => {
  const demo = await makeTown(real, { demo: true });
  const hourly = async ({ id }: { id: string }) => (await house.database.bare.selectFrom('job').select('id').where('tenantId', '=', id).where('kind', '=', 'sample.hourly').execute()).length;
  await askPeriodic(house, kinds);
  const [before, others] = [await hourly(demo), await hourly(town)];
  await house.database.bare.updateTable('tenant').set({ clockAheadSeconds: 15 * 86_400 + 60 }).where('id', '=', demo.id).execute();
  house.tenants.forget();
  await askPeriodic(house, kinds);
  await askPeriodic(house, kinds);
  expect([await hourly(demo) - before, await hourly(town) - others]).toEqual([1, 0]);
});
