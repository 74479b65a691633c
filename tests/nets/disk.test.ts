import { mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { newId } from '#kernel/id.ts';
import { fileStore, folderShelf } from '#platform/files.ts';
import { openDoors } from '#platform/http/doors.ts';
import { digestOf } from '#tests/support/digest.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';

const own = await testHouse();
const dir = await mkdtemp(join(tmpdir(), 'xiangyi-disk-'));
const house = { ...own, files: fileStore(folderShelf(dir)) };
const town = await makeTown(house);
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await app.close();
  await rm(dir, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: { r: 9, g: 90, b: 9 } } }).jpeg().toBuffer();
const form = Buffer.concat([Buffer.from('--x\r\ncontent-disposition: form-data; name="photo"; filename="水塔.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'), photo, Buffer.from('\r\n--x--\r\n')]);
const send = () => app.inject({ method: 'POST', url: `/${town.code}/files`, payload: form, headers: { host: '127.0.0.1:3000', 'content-type': 'multipart/form-data; boundary=x' } });
const onDisk = async () => (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
/** Counts of uploads are kept whether one succeeds or not. */
const rows = () => digestOf(own.ownerUrl, ['throttle']);

/** From now on every write to a file stops half way for that reason. */
async function writesFail(code: string): Promise<void> {
  const handle = await open(join(dir, 'probe'), 'w');
  const proto = Object.getPrototypeOf(handle) as { writeFile(this: { write(part: Uint8Array): Promise<unknown> }, bytes: Uint8Array): Promise<void> };
  await handle.close();
  await rm(join(dir, 'probe'));
  vi.spyOn(proto, 'writeFile').mockImplementation(async function broken(this: { write(part: Uint8Array): Promise<unknown> }, bytes: Uint8Array) {
    await this.write(bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error(code), { code });
  });
}

test.each([['ENOSPC', 507, 'platform.diskFull'], ['EDQUOT', 507, 'platform.diskFull'], ['EIO', 500, 'platform.broken']] as const)('a write that stops half way (%s) leaves no row and no piece of a file, and says so', async (code, status, problem) => {
  const before = await rows();
  await writesFail(code);
  const answer = await send();
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: problem, title: expect.stringMatching(/\p{Script=Han}/u) });
  expect(await onDisk()).toEqual([]);
  expect(await rows()).toEqual(before);
  vi.restoreAllMocks();
  expect((await send()).statusCode, 'with room again, the same photo goes through').toBe(201);
  for (const name of await onDisk()) await rm(join(dir, town.id, name.slice(-2), name));
  await own.database.inTenant(town.id, ({ db, tenantId }) => db.deleteFrom('file').where('tenantId', '=', tenantId).execute());
});

test('an upload broken off by its sender leaves nothing, and the door goes on working', async () => {
  const before = await rows();
  const address = app.server.address() as { port: number };
  for (const share of [0.1, 0.5, 0.9]) {
    const socket = connect(address.port, '127.0.0.1');
    socket.write(`POST /${town.code}/files HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: ${form.length}\r\n\r\n`);
    socket.write(form.subarray(0, Math.floor(form.length * share)));
    await wait(150);
    socket.destroy();
  }
  await wait(300);
  expect(await onDisk()).toEqual([]);
  expect(await rows()).toEqual(before);
  expect((await app.inject({ url: '/livez' })).statusCode).toBe(200);
});

test('what a power cut left of a write is swept away once it is old, and bytes whose row never came too', async () => {
  const old = newId(own.clock.now().getTime() - 3 * 86_400_000);
  const young = newId(own.clock.now().getTime());
  for (const [id, name] of [[old, `${old}.part`], [young, `${young}.part`], [old, old]] as const) {
    await mkdir(join(dir, town.id, id.slice(-2)), { recursive: true });
    await writeFile(join(dir, town.id, id.slice(-2), name), 'half');
  }
  const before = new Date(own.clock.now().getTime() - 2 * 86_400_000);
  await own.database.inTenant(town.id, (tx) => house.files.reapOrphans(tx, before));
  expect(await onDisk()).toEqual([`${young}.part`]);
});
