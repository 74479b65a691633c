import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { clusterOf } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { inDataFolder, isServing, testFolder } from '#tests/support/data-folder.ts';
import { expectOneSentence, programsIn } from '#tests/support/started-program.ts';
import { drillKills, makeDrillTown } from '../../tools/drill-kill.ts';
import { familyOf, isRunning } from '../../tools/program.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const room = await testFolder();
const { start, running, failing } = programsIn(room);

describe('the program does not start, says why in one sentence and damages nothing', () => {
  test('when its port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => { other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)); });
    try {
      expect(expectOneSentence(await (await start('port', { port })).ended)).toBe(`Port ${port} is taken by another program; stop that one, or choose another port with PORT=3001 npm start.`);
    } finally {
      other.close();
    }
    expect(isServing(join(room, 'port'))).toBe(false);
    expect(expectOneSentence(await (await start('port', { port: 80, settings: { HOST: '203.0.113.9' } })).ended)).toBe('This machine has no address 203.0.113.9; change HOST.');
    await (await running('port')).stop();
  });

  test('when another process uses the data folder, which goes on working', async () => {
    const first = await running('used');
    expect(await failing('used', {})).toBe(`The data folder ${join(room, 'used')} is in use by another Xiangyi process; stop that one first.`);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.stop();
  });

  test('when the data folder cannot be written', async () => {
    await writeFile(join(room, 'a-file'), 'mine');
    expect(await failing('a-file/data', {})).toContain('cannot be written');
    expect(await failing('a-file', {})).toContain('cannot be written');
  });

  test.each([
    ['that nobody answers at', { DATABASE_URL: 'postgres://xiangyi_app:x@127.0.0.1:1/xiangyi' }, 'The database 127.0.0.1:1/xiangyi cannot be reached'],
    ['that is none', { DATABASE_URL: '127.0.0.1/xiangyi' }, 'The database address is not valid'],
    ['that is none, beside a right one for the owner', { DATABASE_URL: 'nonsense', DATABASE_ADMIN_URL: 'postgres://x:x@127.0.0.1:1/x' }, 'The database address is not valid'],
    ['of another kind of database', { DATABASE_URL: 'mysql://root@127.0.0.1/xiangyi' }, 'The database address is not valid'],
  ])('when DATABASE_URL is one %s', async (_, settings, sentence) => {
    const en = await failing('elsewhere', settings);
    expect(en).toContain(sentence);
    expect(en).not.toContain('x:x@');
  });

  test('when the database is newer than the program', async () => {
    await inDataFolder(join(room, 'newer'), (_, ownerUrl) => withClient(ownerUrl, (client) =>
      client.query(`insert into schema_migration (number, name, sha256) values (9999, '9999_of_tomorrow.sql', 'x')`)));
    expect(await failing('newer', {})).toContain('The database is at 9999_of_tomorrow.sql, newer than this program');
    expect(isServing(join(room, 'newer'))).toBe(false);
  });

  test('when a setting cannot be meant', async () => {
    expect(await failing('setting', { PORT: 'abc' })).toContain('PORT=abc');
  });
});

describe('the program ends', () => {
  test.each([['SIGTERM', false], ['SIGINT', true]] as const)('on %s without a process left, also through the launcher as npm starts it', async (signal, group) => {
    const program = await running('ending', { launcher: true });
    const database = runningPostmaster(clusterOf(join(room, 'ending')))?.pid ?? 0;
    const family = [...familyOf(program.pid), ...familyOf(database)];
    expect(family.length).toBeGreaterThan(6);
    const { code, err } = await program.stop(signal, group);
    expect([code, err]).toEqual([0, '']);
    expect(family.filter(isRunning)).toEqual([]);
  });

  test('also when npm is ended, whose shell passes no signal on', async () => {
    const program = await running('orphaned', { launcher: 'shell' });
    const family = [...familyOf(program.pid), ...familyOf(runningPostmaster(clusterOf(join(room, 'orphaned')))?.pid ?? 0)];
    expect(family.length).toBeGreaterThan(7);
    await program.stop();
    await vi.waitFor(() => expect(family.filter(isRunning)).toEqual([]), { timeout: 60_000 });
  });

  test.each([
    ['the database is being made', (dir: string) => existsSync(dir)],
    ['the database server starts', (dir: string) => runningPostmaster(clusterOf(dir)) !== null],
    ['the database answers', (dir: string) => Boolean(runningPostmaster(clusterOf(dir))?.port)],
  ])('also when it is stopped while %s', async (moment, reached) => {
    const program = await start(moment);
    while (isRunning(program.pid) && !reached(join(room, moment))) await wait(2);
    await program.stop('SIGINT');
    expect(isServing(join(room, moment))).toBe(false);
  });

  test('and a folder whose first start was broken off is as good as a new one', async () => {
    const program = await start('the database is being made');
    await program.ready();
    expect((await program.stop()).code).toBe(0);
  });

  test('only after a request under way has its answer, without waiting for connections on which nothing was asked', async () => {
    const program = await running('drain');
    const { port } = new URL(program.url);
    const silent = [connect(Number(port), '127.0.0.1'), connect(Number(port), '127.0.0.1')];
    await Promise.all(silent.map((one) => once(one.on('error', () => undefined), 'connect')));
    silent[0]?.write('GET / HTTP/1.1\r\nhost: ');
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /990101101/api/opinion.submit HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{');
    await wait(300);
    const ended = program.stop();
    await wait(300);
    expect(isServing(join(room, 'drain'))).toBe(true);
    socket.write('}');
    const [answer] = await once(socket, 'data') as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 404 /);
    socket.destroy();
    expect((await ended).code).toBe(0);
    for (const one of silent) one.destroy();
  });

  test('and leaves nothing behind when it is told a second time while a request is under way', async () => {
    const program = await running('drain');
    const database = runningPostmaster(clusterOf(join(room, 'drain')))?.pid ?? 0;
    const socket = connect(Number(new URL(program.url).port), '127.0.0.1');
    socket.on('error', () => undefined).write('POST /990101101/api/opinion.submit HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{');
    await wait(300);
    const ended = program.stop('SIGINT');
    await wait(1000);
    expect(isServing(join(room, 'drain')), 'the request is waited for').toBe(true);
    await program.stop('SIGINT');
    await ended;
    expect([program.pid, database].filter(isRunning)).toEqual([]);
    socket.destroy();
  });
});

describe('a second start', () => {
  test('has the data of the first and asks for no migration', async () => {
    const first = await start('again');
    await first.ready();
    const port = runningPostmaster(clusterOf(join(room, 'again')))?.port;
    expect(port).toBeGreaterThan(0);
    // An empty house prints its setup link.
    await first.said(new RegExp(`${first.url}/setup/\\w{20,}`));
    await first.stop();
    await inDataFolder(join(room, 'again'), (_, ownerUrl) => makeDrillTown(ownerUrl));
    const second = await running('again');
    expect((await fetch(`${second.url}/990101101/api/opinion.publicFigures`)).status).toBe(200);
    expect((await second.stop()).out).not.toContain('Database structure is up to date');
    expect(await readdir(join(room, 'again', 'keys'))).toEqual(['master.key', 'signing.pem']);
  });
});

describe('kill -9', () => {
  test('of the program, of its database and of both, while residents write: every acknowledged opinion is there, once', async () => {
    const result = await drillKills(join(room, 'killed'), { rounds: 3 });
    expect(result).toMatchObject({ rounds: 3, lost: 0, doubled: 0, odd: [] });
    expect(result.away, 'while the database is away, residents are told to wait').toBeGreaterThan(0);
    expect(result.acknowledged).toBeGreaterThan(3);
    expect(isServing(join(room, 'killed'))).toBe(false);
  });
});
