import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { filtersIn, mostKept, narrows, queryOf } from './rules.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const town = await makeTown(house);
const [clerk, deputy] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'deputy' }])];
const keep = (actor: typeof clerk, name: string, filters: string, list = 'suggestions') => doing(house, actor, 'bookmark.keep', { list, name, filters });
const kept = async (actor: typeof clerk, list = 'suggestions') => (await seeing(house, actor, 'bookmark.mine', { list }) as { rows: { id: string; name: string; filters: string }[] }).rows;

test('bookmark.keep keeps filters under a name, for one person and one list; the same name takes the new filters', async () => {
  await keep(clerk, '超期', 'lamp=late');
  await keep(clerk, '村建中心', 'officeId=x');
  await keep(clerk, '超期', 'lamp=late&topic=roads');
  expect((await kept(clerk)).map(({ name, filters }) => [name, filters])).toEqual(expect.arrayContaining([['超期', 'lamp=late&topic=roads'], ['村建中心', 'officeId=x']]));
  expect(await kept(clerk)).toHaveLength(2);
  expect(await kept(clerk, 'motions')).toEqual([]);
  expect(await kept(deputy)).toEqual([]);
});

test('bookmark.drop is for its own person; kept again it is back', async () => {
  const row = (await kept(clerk)).find(({ name }) => name === '超期');
  expect(await code(doing(house, deputy, 'bookmark.drop', { id: row?.id }))).toBe('platform.notFound');
  await doing(house, clerk, 'bookmark.drop', { id: row?.id });
  expect((await kept(clerk)).map(({ name }) => name)).toEqual(['村建中心']);
  await keep(clerk, '超期', row?.filters ?? '');
  expect((await kept(clerk)).map(({ name }) => name)).toContain('超期');
});

test('twenty are kept and no more, but one of them may still be changed', async () => {
  for (let count = 0; count < mostKept; count += 1) await keep(deputy, `第${count}个`, `page=${count}`);
  expect(await code(keep(deputy, '多一个', 'lamp=late'))).toBe('bookmark.tooMany');
  expect(await code(keep(deputy, '第3个', 'lamp=late'))).toBe('done');
});

test('an address is its filters in one order, without the page and what is open beside the list', () => {
  expect(filtersIn({ topic: 'roads', lamp: 'late', page: '3', id: 'x', year: '' })).toBe('lamp=late&topic=roads');
  expect(filtersIn({ page: '2' })).toBe('');
  expect(queryOf(filtersIn({ search: '水塔 & 桥=', stage: 'all' }))).toEqual({ search: '水塔 & 桥=', stage: 'all' });
  expect(['', 'stage=all', 'group=mine', 'group=mine&topic=roads'].map(narrows), 'a tab alone is no filter').toEqual([false, false, false, true]);
});
