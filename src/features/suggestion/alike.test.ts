import { expect, test } from 'vitest';
import { seeing, testHouse } from '#tests/support/makers.ts';
import { makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();

test('who writes what was raised before is shown it, as far as he may see it', async () => {
  const cast = await makeCast(house);
  const before = await makePaperAt(house, cast, 'handling', { title: '石桥村五组水塔漏水要修' });
  const kept = await makePaperAt(house, cast, 'accepted', { title: '石桥村五组水塔漏水快修', confidential: '怕打击报复' });
  const voided = await makePaperAt(house, cast, 'accepted', { title: '石桥村五组水塔漏水' });
  await voided.do(cast.clerk, 'void', { words: '录错' });
  await makePaperAt(house, cast, 'accepted', { title: '关于解决集镇停车难的建议' });
  await makePaper(house, cast, { title: '石桥村五组水塔又漏水' });
  const asked = async (actor: typeof cast.clerk, input: object) => (await seeing(house, actor, 'suggestion.alike', input) as { rows: { id: string; percent: number }[] }).rows;
  const title = '关于解决石桥村五组水塔漏水的建议';
  expect((await asked(cast.second, { title })).map(({ id }) => id), 'a colleague: no draft, nothing confidential, no entry by mistake').toEqual([before.id]);
  expect((await asked(cast.clerk, { title })).map(({ id }) => id).sort()).toEqual([before.id, kept.id].sort());
  expect(await asked(cast.clerk, { title, exceptId: kept.id })).toMatchObject([{ id: before.id, percent: expect.any(Number) }]);
  expect(await asked(cast.second, { title: '关于解决问题的建议' })).toEqual([]);
  const elsewhere = await makeCast(house);
  expect(await asked(elsewhere.clerk, { title })).toEqual([]);
  expect(await asked(cast.villager, { title })).toEqual([]);
});
