import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { backup, lastGoodBackup } from './backup.ts';
import { type Backup, keysBeside } from './backup-format.ts';
import { type Embedded, clusterOf, startEmbedded } from './embedded.ts';
import { withClient } from './open-client.ts';
import { restore } from './restore.ts';
import { runningPostmaster } from './server-process.ts';

vi.setConfig({ testTimeout: 120_000 });

const now = new Date('2026-11-22T07:00:00.000Z');

/** Of all tests: the data folder with its running server, and a backup made while somebody wrote. */
let home: string;
let dataDir: string;
let target: string;
let server: Embedded | null;
let made: Backup;
let written: number;
/** Of one test. */
let room: string;

const query = (url: string, sql: string): Promise<unknown[]> => withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);

async function start(folder: string): Promise<Embedded> {
  server = await startEmbedded({ dataDir: folder, log: () => undefined });
  return server;
}

async function stop(): Promise<void> {
  await server?.stop();
  server = null;
}

/** Keeps writing during `work`; returns its result and how many rows were acknowledged. */
async function whileWriting<T>(url: string, work: () => Promise<T>): Promise<[T, number]> {
  let going = true;
  const writer = withClient(url, async (client) => {
    let last = 5000;
    for (; going; last += 1) await client.query(`insert into opinion values (${last + 1}, repeat('字', 500))`);
    return last;
  });
  const result = await work().finally(() => { going = false; });
  return [result, await writer];
}

/** A copy of the backup that a test may spoil. */
async function spoilable(): Promise<string> {
  const path = join(room, 'backup');
  await cp(made.path, path, { recursive: true });
  return path;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'backup-'));
  dataDir = join(home, 'data');
  target = join(home, 'stick');
  const { ownerUrl } = await start(dataDir);
  await query(ownerUrl, `create table opinion (id integer primary key, words text); insert into opinion select n, '意见' || n from generate_series(1, 5000) n`);
  await mkdir(join(dataDir, 'files', 'ab'), { recursive: true });
  await writeFile(join(dataDir, 'files', 'ab', 'photo'), 'a photo');
  await mkdir(join(dataDir, 'keys'));
  await writeFile(join(dataDir, 'keys', 'seal'), 'a key', { mode: 0o600 });
  await mkdir(join(target, 'xiangyi-20261121-070000.partial', 'pg'), { recursive: true });
  await writeFile(join(target, 'holiday.partial'), '');
  [made, written] = await whileWriting(ownerUrl, () => backup({ dataDir, target, now }));
  await stop();
}, 120_000);

afterAll(async () => { await rm(home, { recursive: true, force: true }); });

beforeEach(async () => { room = await mkdtemp(join(tmpdir(), 'backup-')); });

afterEach(async () => {
  await stop();
  await rm(room, { recursive: true, force: true });
});

describe('backup', () => {
  test('of an embedded database others write to: everything acknowledged before it, keys apart, nothing else left', async () => {
    expect(basename(made.path)).toBe('xiangyi-20261122-070000');
    expect(made.kind).toBe('cluster');
    expect(made.rows.opinion).toBeGreaterThanOrEqual(5000);
    expect(made.rows.opinion).toBeLessThanOrEqual(written);
    expect(await readdir(made.path)).toEqual(['backup.json', 'files', 'pg']);
    expect(await readdir(made.keysPath ?? '')).toEqual(['seal']);
    expect(await readdir(dataDir)).not.toContain('backup-stage');
  });

  test('tells its age in the data folder', async () => {
    expect(await lastGoodBackup(dataDir)).toEqual(made);
    expect(await lastGoodBackup(room)).toBeNull();
  });

  test('clears away what an interrupted one left, and nothing of others', async () => {
    expect(await readdir(target)).toEqual(['holiday.partial', basename(made.path), `${basename(made.path)}-keys`]);
  });

  test('works when the program is not running, and leaves no server behind', async () => {
    const second = await backup({ dataDir, target: room, now });
    expect(second.rows).toEqual({ opinion: written });
    expect(runningPostmaster(clusterOf(dataDir))).toBeNull();
  });
});

describe('restore', () => {
  test('brings back database, files and keys, whole', async () => {
    const elsewhere = join(room, 'elsewhere');
    expect(await restore(made.path, elsewhere)).toEqual({ backup: made, hasKeys: true });
    const { ownerUrl } = await start(elsewhere);
    const count = made.rows.opinion;
    expect(await query(ownerUrl, 'select count(*)::int as n, max(id) as last from opinion')).toEqual([{ n: count, last: count }]);
    expect(await readFile(join(elsewhere, 'files', 'ab', 'photo'), 'utf8')).toBe('a photo');
    expect(await readFile(join(elsewhere, 'keys', 'seal'), 'utf8')).toBe('a key');
  });

  test('does without the keys, and minds no medium that forgets permissions', async () => {
    const path = await spoilable();
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) await chmod(join(entry.parentPath, entry.name), 0o777);
    expect(await restore(path, join(room, 'elsewhere'))).toMatchObject({ hasKeys: false });
    expect((await stat(join(room, 'elsewhere', 'pg', 'passwords.json'))).mode & 0o777).toBe(0o600);
  });

  test('refuses a broken backup and leaves the folder empty', async () => {
    const [path, elsewhere] = [await spoilable(), join(room, 'elsewhere')];
    await writeFile(join(path, 'files', 'ab', 'photo'), 'another photo');
    await expect(restore(path, elsewhere)).rejects.toMatchObject({ code: 'backup-broken', en: expect.stringContaining('files') });
    await rm(join(path, 'pg', 'global', 'pg_control'));
    await expect(restore(path, elsewhere)).rejects.toMatchObject({ code: 'database-did-not-start' });
    await writeFile(join(path, 'backup.json'), '{');
    await expect(restore(path, elsewhere)).rejects.toMatchObject({ code: 'backup-broken' });
    await rm(join(path, 'backup.json'));
    await expect(restore(path, elsewhere)).rejects.toMatchObject({ code: 'no-backup' });
    // the folder of the keys, taken by mistake
    await expect(restore(keysBeside(made.path), elsewhere)).rejects.toMatchObject({ code: 'no-backup', en: expect.stringContaining('without -keys') });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test('never writes over data that are there', async () => {
    await expect(restore(made.path, dataDir)).rejects.toMatchObject({ code: 'data-not-empty' });
    expect(await readdir(dataDir)).toContain('pg');
  });
});
