import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { placeIsWithin, placeName, placeNames, placesUnder } from './public.ts';
import { idOfPlace } from './rules.ts';

const house = await testHouse();
const town = await makeTown(house);
const elsewhere = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

test('place.add enters a community that residents can choose at once', async () => {
  const added = `${town.code}001`;
  expect(await doing(house, clerk, 'place.add', { kind: 'community', code: added, name: '东门社区' })).toMatchObject({ id: idOfPlace(added), code: added, version: 1 });
  const { rows } = await seeing(house, makeVisitor(town), 'place.publicList') as { rows: unknown[] };
  expect(rows).toEqual([{ code: added, kind: 'community', name: '东门社区' }, { code: town.village, kind: 'village', name: '石桥村' }]);
});

test('place.add refuses another town’s code, a code twice and a name twice', async () => {
  expect(await code(doing(house, clerk, 'place.add', { kind: 'village', code: `${elsewhere.code}299`, name: '别村' }))).toBe('place.notOurs');
  expect(await code(doing(house, clerk, 'place.add', { kind: 'village', code: town.village, name: '又一村' }))).toBe('place.codeTaken');
  expect(await code(doing(house, clerk, 'place.add', { kind: 'village', code: `${town.code}298`, name: '石桥村' }))).toBe('place.nameTaken');
  expect(await code(doing(house, clerk, 'place.add', { kind: 'village', code: '12345', name: '短码村' }))).toBe('place.notACode');
});

test('place.rename keeps the code, moves the version on and refuses an older one; another town’s place is not found', async () => {
  const id = idOfPlace(town.village);
  expect(await doing(house, clerk, 'place.rename', { id, version: 1, name: '新石桥村' })).toMatchObject({ version: 2, can: ['rename', 'merge'] });
  expect(await code(doing(house, clerk, 'place.rename', { id, version: 1, name: '老石桥村' }))).toBe('platform.stale');
  expect(await code(doing(house, clerk, 'place.rename', { id: idOfPlace(elsewhere.village), version: 1, name: '抢来的村' }))).toBe('platform.notFound');
  expect(await house.database.inTenant(town.id, (tx) => placeName(tx, town.village))).toBe('新石桥村');
});

test('the view of children shows what may be added, and nothing outside the town', async () => {
  const seen = await seeing(house, clerk, 'place.children') as { rows: { code: string }[]; canAdd: string[] };
  expect(seen.rows.every((row) => row.code.startsWith(town.code))).toBe(true);
  expect(seen.canAdd).toEqual(['village', 'community']);
  expect(await code(seeing(house, clerk, 'place.children', { parentCode: elsewhere.code }))).toBe('platform.notFound');
});

test('other features ask whether a place lies in a town and what it is called', async () => {
  await house.database.inTenant(town.id, async (tx) => {
    expect(await placeIsWithin(tx, town.village, town.code)).toBe(true);
    expect(await placeIsWithin(tx, elsewhere.village, town.code)).toBe(false);
    expect(await placeIsWithin(tx, `${town.code}777`, town.code)).toBe(false);
    expect(await placeNames(tx, [town.code, 'nowhere'])).toEqual(new Map([[town.code, '清河镇']]));
    expect((await placesUnder(tx, elsewhere.code)).map((place) => place.name)).toEqual(['石桥村']);
  });
});
