import { expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const described = (name: string) => ({ kind: 'station', host: 'village', name, placeCode: town.village, address: '党群服务中心一楼', openingTimes: '工作日 8:30—11:30' });
const open = (name: string) => doing(house, clerk, 'station.open', described(name)) as Promise<{ id: string; version: number; can: string[] }>;
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

test('station.open sets up a station that residents see at once, with a QR code of its own', async () => {
  const { id, version, can } = await open('石桥村代表联络站');
  expect({ version, can }).toEqual({ version: 1, can: ['amend', 'staff', 'equip', 'close'] });
  const { rows } = await seeing(house, makeVisitor(town), 'station.publicList', {}) as { rows: { id: string; placeName: string }[] };
  expect(rows).toContainEqual(expect.objectContaining({ id, placeName: '石桥村' }));
  const one = await seeing(house, clerk, 'station.detail', { id }) as { qrPath: string };
  const other = await seeing(house, clerk, 'station.detail', { id: (await open('另一个联络站')).id }) as { qrPath: string };
  expect(one.qrPath).toMatch(new RegExp(`^/${town.code}/s/\\w{16,}$`));
  expect(one.qrPath).not.toBe(other.qrPath);
});

test('station.open refuses a village of another town and a name already taken', async () => {
  const elsewhere = await makeTown(house);
  expect(await code(doing(house, clerk, 'station.open', { ...described('别处'), placeCode: elsewhere.village }))).toBe('station.noSuchPlace');
  await open('同名联络站');
  expect(await code(open('同名联络站'))).toBe('station.nameTaken');
});

test('station.amend changes what is said and moves the version on; an older version is refused', async () => {
  const { id } = await open('待改联络站');
  await doing(house, clerk, 'station.amend', { id, version: 1, ...described('改过的联络站') });
  expect(await seeing(house, clerk, 'station.detail', { id })).toMatchObject({ name: '改过的联络站', version: 2, calledAs: null });
  await doing(house, clerk, 'station.amend', { id, version: 2, ...described('改过的联络站'), calledAs: '民意驿站' });
  const { rows } = await seeing(house, makeVisitor(town), 'station.publicList', {}) as { rows: { id: string; calledAs: string | null }[] };
  expect(rows.find((row) => row.id === id)?.calledAs, 'residents read the town’s own word').toBe('民意驿站');
  expect(await code(doing(house, clerk, 'station.amend', { id, version: 1, ...described('又改') }))).toBe('platform.stale');
});

test('station.staff refuses strangers, and a convener without a mandate', async () => {
  const { id } = await open('待安排联络站');
  expect(await code(doing(house, clerk, 'station.staff', { id, version: 1, headId: newId(), deputyIds: [] }))).toBe('station.noSuchPerson');
  const villager = await makePerson(house, town);
  expect(await code(doing(house, clerk, 'station.staff', { id, version: 1, convenerId: villager.personId, deputyIds: [] }))).toBe('station.notADeputy');
  await doing(house, clerk, 'station.staff', { id, version: 1, recorderId: villager.personId, deputyIds: [], otherStaff: '民情联络员 李四' });
  expect(await seeing(house, clerk, 'station.detail', { id })).toMatchObject({ recorder: { id: villager.personId, name: '王建国' }, otherStaff: '民情联络员 李四' });
});

test('station.close hides it from residents and station.reopen brings it back with everything it had', async () => {
  const { id } = await open('要停用的联络站');
  const seen = async () => ((await seeing(house, makeVisitor(town), 'station.publicList', {})) as { rows: { id: string }[] }).rows.some((row) => row.id === id);
  expect(await doing(house, clerk, 'station.close', { id, version: 1 })).toMatchObject({ can: ['reopen'] });
  expect(await seen()).toBe(false);
  await doing(house, clerk, 'station.reopen', { id, version: 2 });
  expect(await seen()).toBe(true);
});

test('another town’s clerk finds nothing to change', async () => {
  const { id } = await open('本镇的联络站');
  const stranger = await makePerson(house, await makeTown(house), [{ role: 'clerk' }]);
  expect(await code(doing(house, stranger, 'station.close', { id, version: 1 }))).toBe('platform.notFound');
  expect(await code(seeing(house, stranger, 'station.detail', { id }))).toBe('platform.notFound');
});

test('station.equip notes what is there, once more replaces it, and only of this station', async () => {
  const { id } = await open('六有联络站');
  const seen = { venue: 'shared', furnished: true, cabinet: false, plate: true, wallRules: ['activities', 'contact'] };
  expect(await seeing(house, clerk, 'station.detail', { id })).toMatchObject({ equipment: null, files: [] });
  await doing(house, clerk, 'station.equip', { id, version: 1, ...seen });
  expect(await seeing(house, clerk, 'station.detail', { id })).toMatchObject({ version: 2, equipment: { ...seen, notedOn: '2026-09-01' } });
  const recorder = await makePerson(house, town, [{ role: 'recorder', stationId: id }]);
  await doing(house, recorder, 'station.equip', { id, version: 2, ...seen, cabinet: true });
  expect(await seeing(house, clerk, 'station.detail', { id })).toMatchObject({ equipment: { cabinet: true } });
  expect(await code(doing(house, await makePerson(house, town, [{ role: 'deputy' }]), 'station.equip', { id, version: 3, ...seen }))).toBe('station.onlyItsPeople');
});

test('a station belongs to another, never to itself or to what is below it, nor to a closed one', async () => {
  const [centre, home] = [await open('代表联络中心'), await open('东街代表之家')];
  const point = await doing(house, clerk, 'station.open', { ...described('东街联络点'), parentId: home.id }) as { id: string };
  await doing(house, clerk, 'station.amend', { id: home.id, version: 1, ...described('东街代表之家'), parentId: centre.id });
  expect(await seeing(house, clerk, 'station.detail', { id: point.id })).toMatchObject({ parent: { name: '东街代表之家' } });
  expect(await code(doing(house, clerk, 'station.amend', { id: centre.id, version: 1, ...described('代表联络中心'), parentId: point.id }))).toBe('station.noSuchParent');
  expect(await code(doing(house, clerk, 'station.amend', { id: centre.id, version: 1, ...described('代表联络中心'), parentId: centre.id }))).toBe('station.noSuchParent');
  await doing(house, clerk, 'station.close', { id: centre.id, version: 1 });
  expect(await code(doing(house, clerk, 'station.open', { ...described('归到停用的'), parentId: centre.id }))).toBe('station.noSuchParent');
});
