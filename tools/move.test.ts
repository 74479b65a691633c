import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countRows } from '#platform/db/row-counts.ts';
import { inDataFolder, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import { makeDatabase } from '#tests/support/database.ts';
import { makeTwoTowns, opinionsAt, sameKeysIn } from '#tests/support/two-towns.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const room = await testFolder();
const dataDir = join(room, 'data');
const here = { XIANGYI_DATA: dataDir };

/** A database on a server, empty, with the addresses a site would set. */
async function server() {
  const { drop, ownerUrl, appUrl } = await makeDatabase('nothing');
  afterAll(drop);
  return { ownerUrl, settings: { DATABASE_URL: appUrl, DATABASE_ADMIN_URL: ownerUrl } };
}

beforeAll(() => makeTwoTowns(dataDir));
/** A server that has taken the data over, and one that has not. */
const [filled, next] = [await server(), await server()];

describe('a database server', () => {
  test('npm run move brings the embedded data there, once, and everything verifies', async () => {
    const { ownerUrl, settings } = filled;
    const role = new URL(settings.DATABASE_URL).username;
    const moved = await run('move', [ownerUrl, '--app', role], here);
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toContain('The audits of all 2 towns are whole.');
    expect(await opinionsAt(ownerUrl)).toHaveLength(6);
    expect(await readdir(dataDir)).not.toContain('move-stage');
    const verified = await run('audit-verify', [], { ...settings, XIANGYI_DATA: dataDir });
    expect(verified).toMatchObject({ code: 0, err: '' });
    const twice = await run('move', [ownerUrl, '--app', role], here);
    expect(twice.code).toBe(1);
    expect(sentencesOf(twice)[1]).toContain('already holds rows; nothing was imported.');
  });

  test('npm run move waits for nobody who still works on the folder', async () => {
    const { ownerUrl } = await server();
    await inDataFolder(dataDir, async () => {
      const ran = await run('move', [ownerUrl], here);
      expect(ran.code).toBe(1);
      expect(sentencesOf(ran)[1]).toBe(`The data folder ${dataDir} is in use by another Xiangyi process; stop that one first.`);
    });
  });

  test('npm run migrate prepares it for the program, and once is enough', async () => {
    const { settings } = await server();
    const first = await run('migrate', [], settings);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('0001_platform_foundation.sql');
    expect((await run('migrate', [], settings)).out).toContain('The database is up to date; nothing to do.');
  });

  test('its backup is an export, which npm run import brings to another server', async () => {
    const { settings } = filled;
    const keys = await sameKeysIn(join(room, 'server-data'), dataDir);
    await cp(join(dataDir, 'files'), join(keys, 'files'), { recursive: true });
    const made = await run('backup', [join(room, 'stick')], { ...settings, XIANGYI_DATA: keys });
    expect(made).toMatchObject({ code: 0, err: '' });
    const name = (await readdir(join(room, 'stick'))).find((one) => /\d$/.test(one)) ?? '';
    const target = await sameKeysIn(join(room, 'next-data'), dataDir);
    const imported = await run('import', [join(room, 'stick', name)], { ...next.settings, XIANGYI_DATA: target });
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(await countRows(next.ownerUrl)).toEqual(await countRows(settings.DATABASE_ADMIN_URL));
    expect(await readdir(join(target, 'files'))).toHaveLength(2);
  });

  test('a command that needs the owner says so', async () => {
    const { settings } = await server();
    const ran = await run('backup', [join(room, 'x')], { DATABASE_URL: settings.DATABASE_URL });
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toContain('DATABASE_ADMIN_URL');
    expect(sentencesOf(await run('audit-verify', [], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/x' }))[1]).toContain('cannot be reached');
  });
});
