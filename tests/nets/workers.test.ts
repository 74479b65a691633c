import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, workOnce } from '#platform/jobs.ts';
import { countingJobs } from '#tests/support/counting-jobs.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';

const real = await testHouse();
const town = await makeTown(real);
const began: string[] = [];
const house = { ...real, features: [countingJobs(async (word) => { began.push(word); await wait(40); })] };
const words = Array.from({ length: 40 }, (_, n) => `job ${n}`);

/** A second worker in a process of its own; answers once it has begun so many jobs. */
async function otherWorker(jobs: number): Promise<{ kill(): Promise<void>; readonly begun: string[] }> {
  const child = spawn(process.execPath, ['tests/support/worker-child.ts', real.appUrl, house.clock.now().toISOString()], { stdio: ['ignore', 'pipe', 'inherit'] });
  const begun: string[] = [];
  child.stdout.on('data', (part) => void begun.push(...String(part).trim().split('\n')));
  while (begun.length < jobs && child.exitCode === null) await wait(5);
  const ended = once(child, 'exit');
  return { begun, kill: async () => { child.kill('SIGKILL'); await ended; } };
}

test('a job that goes on longer than its lease and says so is begun once; one that is silent is begun by another', async () => {
  for (const [speaks, begun] of [[true, 1], [false, 2]] as const) {
    let times = 0;
    const taken: boolean[] = [];
    const slow: typeof house = { ...real, features: [{ ...countingJobs(async () => undefined), jobs: [{ kind: 'counting.slow', run: async (_, stillAtIt) => {
      times += 1;
      for (let part = 0; part < 2 && times === 1; part += 1) {
        real.clock.set(new Date(real.clock.now().getTime() + 100_000).toISOString());
        if (speaks) await stillAtIt?.();
        taken.push(await workOnce(slow));
      }
    } }] }] };
    await slow.database.inTenant(town.id, (tx) => ask(tx, { kind: 'counting.slow', runAt: slow.clock.now() }));
    await workOnce(slow);
    expect({ times, other: taken.includes(true) }).toEqual({ times: begun, other: !speaks });
  }
});

test('of two workers one is killed in the middle of a job: every job is done, none twice', async () => {
  await house.database.inTenant(town.id, async (tx) => {
    await tx.db.insertInto('counter').values(words.map((series) => ({ tenantId: tx.tenantId, series, value: 0 }))).execute();
    for (const word of words) await ask(tx, { kind: 'counting.add', payload: { word }, runAt: house.clock.now() });
  });
  const other = await otherWorker(3);
  const mine = (async () => { while (await workOnce(house)); })();
  await other.kill();
  await mine;
  const left = await house.database.bare.selectFrom('job').select('payload').where('state', '=', 'waiting').where('kind', '=', 'counting.add').execute();
  expect(left, 'what the dead one had under way waits for its lease to end').toHaveLength(1);
  // Its lease ends.
  real.clock.set(new Date(real.clock.now().getTime() + 180_000).toISOString());
  while (await workOnce(house));
  const counted = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('counter').select(['series', 'value']).where('tenantId', '=', tenantId).where('series', 'like', 'job %').execute());
  expect(counted.filter(({ value }) => value !== 1)).toEqual([]);
  expect(counted).toHaveLength(words.length);
  expect(other.begun.length).toBeGreaterThanOrEqual(3);
  expect(began.length).toBeGreaterThan(0);
});
