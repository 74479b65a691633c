import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { countRows } from '#platform/db/row-counts.ts';
import { inDataFolder, isServing, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import type { Town } from '#tests/support/makers.ts';
import { makeTwoTowns, opinionsAt, sameKeysIn } from '#tests/support/two-towns.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const room = await testFolder();
const dataDir = join(room, 'data');
const here = { XIANGYI_DATA: dataDir };
let towns: [Town, Town];

beforeAll(async () => { towns = await makeTwoTowns(dataDir); });

describe('npm run export and npm run import', () => {
  test('carry everything to another computer: rows, files, a whole audit', async () => {
    const exported = await run('export', [join(room, 'all')], here);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const target = await sameKeysIn(join(room, 'another'), dataDir);
    const imported = await run('import', [join(room, 'all')], { XIANGYI_DATA: target });
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toContain('2 个文件；逐表读回核对一致');
    expect(imported.out).toContain('The audits of all 2 towns are whole.');
    expect(await readdir(join(target, 'files'))).toEqual(towns.map(({ id }) => id).sort());
    expect(isServing(target)).toBe(false);
  });

  test('one town joins another, with its own files only, and not twice', async () => {
    const target = await sameKeysIn(join(room, 'county'), dataDir);
    for (const [index, town] of towns.entries()) {
      const folder = join(room, `town-${index}`);
      expect(await run('export', [folder, '--town', town.code], here)).toMatchObject({ code: 0, err: '' });
      expect(await readdir(join(folder, 'files'))).toEqual([town.id]);
      expect(await run('import', [folder], { XIANGYI_DATA: target })).toMatchObject({ code: 0, err: '' });
    }
    const again = await run('import', [join(room, 'town-0')], { XIANGYI_DATA: target });
    expect(again.code).toBe(1);
    expect(sentencesOf(again)[1]).toMatch(/^The table \w+ of the target database already holds rows; nothing was imported\.$/);
    const [one, other] = await Promise.all([dataDir, target].map((folder) => inDataFolder(folder, (_, url) => opinionsAt(url))));
    expect(other).toEqual(one);
  });

  test('refuse an installation with other keys, where contact data could not be read', async () => {
    const ran = await run('import', [join(room, 'all')], { XIANGYI_DATA: join(room, 'stranger') });
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toContain('The keys here are not those of the export');
    expect(await readdir(room)).not.toContain('stranger');
  });

  test('refuse what is not whole', async () => {
    await cp(join(room, 'all'), join(room, 'broken'), { recursive: true });
    await writeFile(join(room, 'broken', 'tables', 'opinion.copy.gz'), 'nothing');
    const target = await sameKeysIn(join(room, 'careful'), dataDir);
    const damaged = await run('import', [join(room, 'broken')], { XIANGYI_DATA: target });
    expect(damaged.code).toBe(1);
    expect(sentencesOf(damaged)[1]).toContain('is not what was exported');
    await rm(join(room, 'broken', 'origin.json'));
    expect(sentencesOf(await run('import', [join(room, 'broken')], { XIANGYI_DATA: target }))[1]).toContain('There is no complete export');
    expect(await inDataFolder(target, async (_, url) => (await countRows(url))['opinion'])).toBe(0);
  });

  test('one sentence for a town nobody knows and for a folder that is not empty', async () => {
    expect(sentencesOf(await run('export', [join(room, 'unknown'), '--town', '999999999'], here))[1]).toBe('There is no town, street or county with the code 999999999.');
    expect(sentencesOf(await run('export', [room], here))[1]).toBe(`The folder ${room} is not empty; choose an empty one.`);
  });
});
