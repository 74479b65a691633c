import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { makePlace } from '#tests/support/makers/place.ts';
import { findOffice, officeNames, openOffices, villageCommitteeOf } from './public.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const open = (input: Record<string, unknown>) => doing(house, clerk, 'office.open', input) as Promise<{ id: string; version: number; can: string[] }>;

test('office.open enters an inner office that does not write outward, and a county branch that does', async () => {
  const { id, can } = await open({ kind: 'department', name: '农业农村办公室', duties: '农田水利、农村道路' });
  expect(can).toEqual(['amend', 'close', 'handOverWork']);
  expect(await seeing(house, clerk, 'office.detail', { id })).toMatchObject({ writesOutward: false, letterForm: 'none', placeName: null });
  const branch = await open({ kind: 'countyBranch', name: '清河派出所' });
  expect(await seeing(house, clerk, 'office.detail', { id: branch.id })).toMatchObject({ writesOutward: true, letterForm: 'official' });
});

test('office.open asks a village committee for its village, one to a village, and keeps names and single offices single', async () => {
  expect(await code(open({ kind: 'villageCommittee', name: '石桥村村民委员会' }))).toBe('office.placeMissing');
  expect(await code(open({ kind: 'villageCommittee', name: '石桥村村民委员会', placeCode: (await makeTown(house)).village }))).toBe('office.noSuchPlace');
  await open({ kind: 'villageCommittee', name: '石桥村村民委员会', placeCode: town.village });
  expect(await code(open({ kind: 'villageCommittee', name: '石桥村第二委员会', placeCode: town.village }))).toBe('office.placeHasOne');
  await open({ kind: 'governmentOffice', name: '党政综合办公室' });
  expect(await code(open({ kind: 'governmentOffice', name: '又一个党政办' }))).toBe('office.onlyOne');
  expect(await code(open({ kind: 'department', name: '党政综合办公室' }))).toBe('office.nameTaken');
});

test('office.amend changes name and duties, keeps whether it writes outward, and refuses an older version', async () => {
  const { id } = await makeOffice(house, town, 'countyBranch', '市场监管所');
  await doing(house, clerk, 'office.amend', { id, version: 1, name: '市场监督管理所', phone: '0571-88888888' });
  expect(await seeing(house, clerk, 'office.detail', { id })).toMatchObject({ name: '市场监督管理所', phone: '0571-88888888', writesOutward: true, version: 2 });
  expect(await code(doing(house, clerk, 'office.amend', { id, version: 1, name: '旧名' }))).toBe('platform.stale');
});

test('office.close takes it from the choices and ends the posts there; office.reopen brings it back without them', async () => {
  const { id } = await makeOffice(house, town, 'department', '要撤销的办公室');
  const handler = await makePerson(house, town, [{ role: 'handler', officeId: id }]);
  const held = () => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('post').select('toOn').where('tenantId', '=', tx.tenantId).where('personId', '=', handler.personId).execute());
  expect(await held()).toEqual([{ toOn: null }]);
  expect(await doing(house, clerk, 'office.close', { id, version: 1 })).toMatchObject({ can: ['reopen'] });
  expect(await held()).toEqual([{ toOn: '2026-09-01' }]);
  const closed = await seeing(house, clerk, 'office.list', { closed: 'yes' }) as { rows: { id: string }[] };
  expect(closed.rows.map((row) => row.id)).toEqual([id]);
  await doing(house, clerk, 'office.reopen', { id, version: 2 });
  expect(await house.database.inTenant(town.id, (tx) => findOffice(tx, id))).toMatchObject({ closedOn: null });
  expect(await held()).toEqual([{ toOn: '2026-09-01' }]);
});

test('office.handOverWork names an office that can go on with it, and closes this one where it is asked to', async () => {
  const { id } = await makeOffice(house, town, 'department', '要并入的办公室');
  const into = await makeOffice(house, town, 'department', '接着办的办公室');
  const shut = await makeOffice(house, town, 'department', '早已停用的办公室');
  await doing(house, clerk, 'office.close', { id: shut.id, version: 1 });
  const handOver = (toId: string, more: Record<string, unknown> = {}) => doing(house, clerk, 'office.handOverWork', { id, version: 1, toId, words: '机构改革', ...more });
  expect(await code(handOver(id))).toBe('office.sameOffice');
  expect(await code(handOver(shut.id))).toBe('office.noSuchOffice');
  expect(await handOver(into.id)).toMatchObject({ version: 2, can: ['amend', 'close', 'handOverWork'] });
  expect(await handOver(into.id, { version: 2, closes: true })).toMatchObject({ can: ['reopen'] });
});

test('office.reopen refuses when its village has another committee by now', async () => {
  const placeCode = await makePlace(house, town, 202, '柳树村');
  const first = await makeOffice(house, town, 'villageCommittee', '柳树村村民委员会', placeCode);
  await doing(house, clerk, 'office.close', { id: first.id, version: 1 });
  await makeOffice(house, town, 'villageCommittee', '柳树村新村民委员会', placeCode);
  expect(await code(doing(house, clerk, 'office.reopen', { id: first.id, version: 2 }))).toBe('office.placeHasOne');
});

test('other features find offices by kind, village and id; residents are asked to sign in first', async () => {
  await house.database.inTenant(town.id, async (tx) => {
    const committee = await villageCommitteeOf(tx, town.village);
    expect(committee?.name).toBe('石桥村村民委员会');
    expect((await openOffices(tx, ['governmentOffice'])).map((office) => office.name)).toEqual(['党政综合办公室']);
    expect(await officeNames(tx, [committee?.id ?? ''])).toEqual(new Map([[committee?.id, '石桥村村民委员会']]));
  });
  expect(await code(seeing(house, makeVisitor(town), 'office.list'))).toBe('platform.signInFirst');
});
