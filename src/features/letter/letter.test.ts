import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { sealPhoto } from '#tests/support/makers/letter.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { sealFor } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const take = (bytes: Buffer, as: 'paper' | 'stamp' = 'stamp') => house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes, name: '公章.jpg', by: null, now: house.clock.now(), as }));
const set = async (actor: Actor, officeId?: string) => doing(house, actor, 'letter.setSeal', { fileId: (await take(await sealPhoto())).id, ...(officeId ? { officeId } : {}) }) as Promise<{ id: string }>;
const printed = (officeId: string | null) => inWork(house, callBy(clerk), {}, 'read', (work) => sealFor(work, officeId));
interface Seals { rows: { officeId: string | null; id: string | null; fileId: string | null; canSet: boolean }[] }

test('the photo of a seal becomes a picture on a transparent ground, without its margin', async () => {
  const { id, mediaType, width, height } = await take(await sealPhoto());
  expect(mediaType).toBe('image/png');
  expect(Math.abs((width ?? 0) - 212)).toBeLessThan(6);
  expect(Math.abs((height ?? 0) - 212)).toBeLessThan(6);
  const kept = await buffer(await house.database.inTenant(town.id, async (tx) => house.files.read(tx, id)));
  const { data, info } = await sharp(kept).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 4)];
  expect(at(Math.round(info.width / 2), Math.round(info.height / 2))[3], 'the middle shows the paper').toBe(0);
  const [red = 0, green = 255, , alpha = 0] = at(Math.round(info.width / 2), 5);
  expect(red).toBeGreaterThan(170);
  expect(green).toBeLessThan(60);
  expect(alpha).toBeGreaterThan(200);
  const clear = await take(await sharp({ create: { width: 90, height: 90, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 0 } } }).composite([{ input: { create: { width: 30, height: 30, channels: 4, background: { r: 250, g: 250, b: 250, alpha: 1 } } } }]).png().toBuffer());
  expect(clear, 'on a ground that is transparent already even white stays').toMatchObject({ width: 30, height: 30 });
  expect(await code(take(Buffer.from('%PDF-1.4 not a picture')))).toBe('platform.badFile');
});

test('letter.setSeal gives the congress and every office that writes outward its own, each by who prints with it', async () => {
  const [government, department] = [await makeOffice(house, town, 'townGovernment', '清河镇人民政府'), await makeOffice(house, town, 'department')];
  const branch = await makeOffice(house, town, 'countyBranch', '清河派出所');
  const governmentOffice = await makePerson(house, town, [{ role: 'governmentOffice' }]);
  const policeman = await makePerson(house, town, [{ role: 'handler', officeId: branch.id }]);
  await set(clerk);
  await set(governmentOffice, government.id);
  await set(policeman, branch.id);
  expect(await code(set(policeman, government.id))).toBe('letter.notYourSeal');
  expect(await code(set(policeman))).toBe('letter.notYourSeal');
  expect(await code(set(clerk, department.id))).toBe('letter.noSealOfItsOwn');
  expect(await code(doing(house, clerk, 'letter.setSeal', { fileId: (await take(await sealPhoto(), 'paper')).id }))).toBe('letter.notAStamp');
  const seen = async (actor: Actor) => (await seeing(house, actor, 'letter.seals') as unknown as Seals).rows.map(({ officeId }) => officeId);
  expect(new Set(await seen(clerk))).toEqual(new Set([null, government.id, branch.id]));
  expect(await seen(policeman), 'nobody sees a seal he does not print with').toEqual([branch.id]);
  expect(await seen(await makePerson(house, town, [{ role: 'deputy' }]))).toEqual([]);
  const last = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', 'letter.setSeal').where('result', '=', 'done').orderBy('seq', 'desc').executeTakeFirstOrThrow());
  expect(last.detail).toMatchObject({ officeId: branch.id });
});

test('letter.setSeal again replaces the picture; letter.removeSeal leaves room for the wet one; nothing prints before the town says so', async () => {
  const first = (await seeing(house, clerk, 'letter.seals') as unknown as Seals).rows[0];
  const { id } = await set(clerk);
  const rows = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('sealImage').select(['id', 'removedAt']).where('tenantId', '=', tx.tenantId).where('officeId', 'is', null).orderBy('id').execute());
  expect(rows.map((row) => row.removedAt === null), 'the former one stays in the books').toEqual([false, true]);
  expect(first?.id).toBe(rows[0]?.id);
  expect(await printed(null)).toEqual({});
  await doing(house, clerk, 'settings.setRule', { key: 'printSeal', value: 1, effectiveOn: '2026-09-01', source: '党政机关印章管理办法' });
  const { sealImage, sealMm } = await printed(null);
  expect(sealMm).toBe(42);
  expect(Buffer.from(sealImage ?? []).subarray(1, 4).toString()).toBe('PNG');
  await doing(house, clerk, 'letter.removeSeal', { id, version: 1 });
  expect(await printed(null)).toEqual({});
  expect(await code(doing(house, clerk, 'letter.removeSeal', { id, version: 2 }))).toBe('letter.isRemoved');
});
