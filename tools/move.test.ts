import { randomBytes } from 'node:crypto';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';
import { countRows } from '#platform/db/row-counts.ts';
import { folderShelf } from '#platform/files.ts';
import { inDataFolder, isServing, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import { makeDatabase } from '#tests/support/database.ts';
import { type Town, makeTown } from '#tests/support/makers.ts';
import { makeOpinion, saying } from '#tests/support/makers/opinion.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const room = await testFolder();
const dataDir = join(room, 'data');
const here = { XIANGYI_DATA: dataDir };
let towns: [Town, Town];

/** A database on a server, empty, with the addresses a site would set. */
async function server() {
  const { drop, ownerUrl, appUrl } = await makeDatabase('nothing');
  afterAll(drop);
  return { ownerUrl, settings: { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: ownerUrl } };
}

/** A data folder with the same keys and no data: a computer bought to take over. */
async function sameKeys(name: string): Promise<string> {
  await cp(join(dataDir, 'keys'), join(room, name, 'keys'), { recursive: true });
  return join(room, name);
}

const opinions = (url: string) => withClient(url, async (client) => (await client.query<{ number: string }>('select tenant_id, number from opinion order by 1, 2')).rows);

beforeAll(() => inDataFolder(dataDir, async (house) => {
  towns = [await makeTown(house), await makeTown(house)];
  for (const town of towns) {
    for (let count = 0; count < 3; count += 1) await makeOpinion(house, town, saying({ name: '周明德', phone: '13800001234' }));
    await folderShelf(join(dataDir, 'files')).put(town.id, newId(), randomBytes(500));
  }
}));

describe('npm run export and npm run import', () => {
  test('carry everything to another computer: rows, files, a whole audit', async () => {
    const exported = await run('tools/export.ts', [join(room, 'all')], here);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const target = await sameKeys('another');
    const imported = await run('tools/import.ts', [join(room, 'all')], { XIANGYI_DATA: target });
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toContain('2 个文件；逐表读回核对一致');
    expect(imported.out).toContain('The audits of all 2 towns are whole.');
    expect(await readdir(join(target, 'files'))).toEqual(towns.map(({ id }) => id).sort());
    expect(isServing(target)).toBe(false);
  });

  test('one town joins another, with its own files only, and not twice', async () => {
    const target = await sameKeys('county');
    for (const [index, town] of towns.entries()) {
      const folder = join(room, `town-${index}`);
      expect(await run('tools/export.ts', [folder, '--town', town.code], here)).toMatchObject({ code: 0, err: '' });
      expect(await readdir(join(folder, 'files'))).toEqual([town.id]);
      expect(await run('tools/import.ts', [folder], { XIANGYI_DATA: target })).toMatchObject({ code: 0, err: '' });
    }
    const again = await run('tools/import.ts', [join(room, 'town-0')], { XIANGYI_DATA: target });
    expect(again.code).toBe(1);
    expect(sentencesOf(again)[1]).toMatch(/^The table \w+ of the target database already holds rows; nothing was imported\.$/);
    const [one, other] = await Promise.all([dataDir, target].map((folder) => inDataFolder(folder, (_, url) => opinions(url))));
    expect(other).toEqual(one);
  });

  test('refuse an installation with other keys, where contact data could not be read', async () => {
    await run('tools/export.ts', [join(room, 'for-stranger')], here);
    const ran = await run('tools/import.ts', [join(room, 'for-stranger')], { XIANGYI_DATA: join(room, 'stranger') });
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toContain('The keys here are not those of the export');
    expect(await readdir(room)).not.toContain('stranger');
  });

  test('refuse what is not whole', async () => {
    await run('tools/export.ts', [join(room, 'broken')], here);
    await writeFile(join(room, 'broken', 'tables', 'opinion.copy.gz'), 'nothing');
    const target = await sameKeys('careful');
    const damaged = await run('tools/import.ts', [join(room, 'broken')], { XIANGYI_DATA: target });
    expect(damaged.code).toBe(1);
    expect(sentencesOf(damaged)[1]).toContain('is not what was exported');
    await rm(join(room, 'broken', 'origin.json'));
    expect(sentencesOf(await run('tools/import.ts', [join(room, 'broken')], { XIANGYI_DATA: target }))[1]).toContain('There is no complete export');
    expect(await inDataFolder(target, async (_, url) => (await countRows(url))['opinion'])).toBe(0);
  });

  test('one sentence for a town nobody knows and for a folder that is not empty', async () => {
    expect(sentencesOf(await run('tools/export.ts', [join(room, 'unknown'), '--town', '999999999'], here))[1]).toBe('There is no town, street or county with the code 999999999.');
    expect(sentencesOf(await run('tools/export.ts', [room], here))[1]).toBe(`The folder ${room} is not empty; choose an empty one.`);
  });
});

describe('a database server', () => {
  test('npm run move brings the embedded data there, once, and everything verifies', async () => {
    const { ownerUrl, settings } = await server();
    const role = new URL(settings.DATABASE_URL).username;
    const moved = await run('tools/move.ts', [ownerUrl, '--app', role], here);
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toContain('The audits of all 2 towns are whole.');
    expect(await opinions(ownerUrl)).toHaveLength(6);
    expect(await readdir(dataDir)).not.toContain('move-stage');
    const verified = await run('tools/audit-verify.ts', [], { ...settings, XIANGYI_DATA: dataDir });
    expect(verified).toMatchObject({ code: 0, err: '' });
    const twice = await run('tools/move.ts', [ownerUrl, '--app', role], here);
    expect(twice.code).toBe(1);
    expect(sentencesOf(twice)[1]).toContain('already holds rows; nothing was imported.');
  });

  test('npm run move waits for nobody who still works on the folder', async () => {
    const { ownerUrl } = await server();
    await inDataFolder(dataDir, async () => {
      const ran = await run('tools/move.ts', [ownerUrl], here);
      expect(ran.code).toBe(1);
      expect(sentencesOf(ran)[1]).toBe(`The data folder ${dataDir} is in use by another Xiangyi process; stop that one first.`);
    });
  });

  test('npm run migrate prepares it for the program, and once is enough', async () => {
    const { settings } = await server();
    const first = await run('tools/migrate.ts', [], settings);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('0001_platform_foundation.sql');
    expect((await run('tools/migrate.ts', [], settings)).out).toContain('The database is up to date; nothing to do.');
  });

  test('its backup is an export, which npm run import brings to another server', async () => {
    const [{ settings }, next] = [await server(), await server()];
    const keys = await sameKeys('server-data');
    await cp(join(dataDir, 'files'), join(keys, 'files'), { recursive: true });
    await run('tools/move.ts', [settings.DATABASE_ADMIN_URL, '--app', new URL(settings.DATABASE_URL).username], here);
    const made = await run('tools/backup.ts', [join(room, 'stick')], { ...settings, XIANGYI_DATA: keys });
    expect(made).toMatchObject({ code: 0, err: '' });
    const name = (await readdir(join(room, 'stick'))).find((one) => /\d$/.test(one)) ?? '';
    const target = await sameKeys('next-data');
    const imported = await run('tools/import.ts', [join(room, 'stick', name)], { ...next.settings, XIANGYI_DATA: target });
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(await countRows(next.ownerUrl)).toEqual(await countRows(settings.DATABASE_ADMIN_URL));
    expect(await readdir(join(target, 'files'))).toHaveLength(2);
  });

  test('a command that needs the owner says so', async () => {
    const { settings } = await server();
    const ran = await run('tools/backup.ts', [join(room, 'x')], { DATABASE_URL: settings.DATABASE_URL });
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toContain('DATABASE_ADMIN_URL');
    expect(sentencesOf(await run('tools/audit-verify.ts', [], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/x' }))[1]).toContain('cannot be reached');
  });
});
