import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inDataFolder, isServing, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import { makeTown } from '#tests/support/makers.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { startProgram } from './program.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const dataDir = join(await testFolder(), 'data');
const clear = (...words: string[]) => run('clear-demo', words, { XIANGYI_DATA: dataDir, PORT: '3999' });
const linkIn = (said: string): string => /\/setup\/\w+/.exec(said)?.[0] ?? '';
const tenantCount = () => inDataFolder(dataDir, async (house) => (await house.tenants.all()).length);

beforeAll(() => inDataFolder(dataDir, async (house) => {
  const county = await makeTown(house, { kind: 'county', demo: true });
  await makeOpinion(house, await makeTown(house, { countyId: county.id, demo: true }));
}));

test('npm run clear-demo wants to be told yes, and says so in one sentence', async () => {
  for (const words of [[], ['no']]) {
    const ran = await clear(...words);
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)).toHaveLength(2);
  }
  expect(await tenantCount()).toBe(2);
});

test('it clears the invented county, prints the link of the empty house, and leaves no server behind', async () => {
  const { code, out } = await clear('yes');
  expect(code, out).toBe(0);
  expect(out).toContain('Cleared 2 demo units');
  expect(linkIn(out)).not.toBe('');
  expect(isServing(dataDir)).toBe(false);

  // Whoever starts the program now wants no demo, and the link just printed is the one that holds.
  const program = await startProgram({ dataDir, words: [] });
  afterAll(() => program.stop('SIGKILL'));
  await program.ready();
  await program.said(/still works/);
  expect((await fetch(program.url + linkIn(out))).status).toBe(200);
  expect((await program.stop()).out).not.toContain('Demo sign-ins');
  expect(await tenantCount()).toBe(0);
});

test('with nothing to clear it says so', async () => {
  const ran = await clear('yes');
  expect(ran.code).toBe(1);
  expect(sentencesOf(ran)[1]).toContain('There are no demo data here.');
});
