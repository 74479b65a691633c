import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { fileStore, folderShelf } from './files.ts';

const house = await testHouse();
const town = await makeTown(house);
const dir = await mkdtemp(join(tmpdir(), 'xiangyi-files-'));
afterAll(() => rm(dir, { recursive: true, force: true }));
const files = fileStore(folderShelf(dir));
const now = new Date();
const take = (bytes: Uint8Array, name = '照片.jpg') => house.database.inTenant(town.id, (tx) => files.take(tx, { bytes, name, by: null, now }));
const code = (attempt: Promise<unknown>) => attempt.then(() => 'taken', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const jpeg = () => sharp({ create: { width: 300, height: 200, channels: 3, background: { r: 9, g: 9, b: 9 } } }).withExif({ IFD0: { Copyright: 'secret-place' } }).jpeg().toBuffer();

test('a photo is drawn anew: nothing of its metadata, and nothing behind the picture, is kept', async () => {
  const polyglot = Buffer.concat([await jpeg(), Buffer.from('<script>alert(1)</script><?php phpinfo(); ?>')]);
  const { id, mediaType, width } = await take(polyglot);
  expect({ mediaType, width }).toEqual({ mediaType: 'image/jpeg', width: 300 });
  const kept = await buffer(await house.database.inTenant(town.id, async (tx) => files.read(tx, id)));
  expect(kept.includes('script') || kept.includes('secret-place')).toBe(false);
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
});

test('the type is decided by content, never by the name', async () => {
  for (const [what, bytes] of Object.entries({
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', html: '<!doctype html><script>alert(1)</script>', text: '一件事', exe: 'MZ\u0090\u0000', gif: 'GIF89a\u0001\u0000\u0001\u0000',
    zip: 'PK\u0003\u0004\u0014\u0000', empty: '', broken: '\u00ff\u00d8\u00ff\u00e0 not a picture',
  })) expect(await code(take(Buffer.from(bytes, 'latin1'), 'photo.jpg')), what).toBe('platform.badFile');
});

test('a decompression bomb is refused before it is unpacked', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: { r: 0, g: 0, b: 0 } }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await code(take(bomb, 'small.png'))).toBe('platform.badFile');
});

test('a name from outside is only ever a label', async () => {
  expect((await take(await jpeg(), '../../etc/pass"wd\r\n<b>.php')).name).toBe('passwdb.jpg');
  expect((await take(await jpeg(), '')).name).toBe('file.jpg');
});

test('a file goes to one thing only, and a stranger’s id is refused', async () => {
  const { id } = await take(await jpeg());
  const attach = (ids: string[]) => code(house.database.inTenant(town.id, (tx) => files.attach(tx, ids, { feature: 'opinion', id: newId() })));
  expect(await attach([id])).toBe('taken');
  expect(await attach([id])).toBe('platform.badFile');
  expect(await attach([newId()])).toBe('platform.badFile');
});

test('another town does not find it', async () => {
  const { id } = await take(await jpeg());
  const elsewhere = await makeTown(house);
  expect(await house.database.inTenant(elsewhere.id, (tx) => files.find(tx, id))).toBeNull();
});

test('uploads nobody took up, and bytes whose transaction failed, are cleared away; what is held stays', async () => {
  const held = await take(await jpeg());
  await house.database.inTenant(town.id, (tx) => files.attach(tx, [held.id], { feature: 'opinion', id: newId() }));
  await house.database.inTenant(town.id, async (tx) => {
    await files.take(tx, { bytes: await jpeg(), name: 'x.jpg', by: null, now });
    throw new Error('power cut');
  }).catch(() => undefined);
  const onShelf = async () => (await readdir(dir, { recursive: true })).filter((path) => path.endsWith(held.id) || /[0-9a-f]{12}$/.test(path)).length;
  const before = await onShelf();
  await house.database.inTenant(town.id, (tx) => files.reapOrphans(tx, new Date(now.getTime() - 60_000)));
  expect(await onShelf(), 'what is young stays').toBe(before);
  await house.database.inTenant(town.id, (tx) => files.reapOrphans(tx, new Date(now.getTime() + 60_000)));
  expect((await readdir(join(dir, town.id), { recursive: true })).filter((path) => path.endsWith(held.id))).toHaveLength(1);
  expect(await onShelf()).toBeLessThan(before);
  expect(await house.database.inTenant(town.id, (tx) => files.find(tx, held.id))).not.toBeNull();
});
