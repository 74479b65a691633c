import { expect, test } from 'vitest';
import { makeCast, leadOn, makePaper } from '#tests/support/makers/suggestion.ts';
import { doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const town = await makeTown(house);
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const stranger = await makePerson(house, town, [{ role: 'governmentOffice' }], '李秀兰');
const said = (content: string) => ({ content, choice: 'everybody', source: 'web', placeCode: town.village });
const write = (content: string) => doing(house, makeVisitor(town), 'opinion.submit', said(content)) as Promise<{ id: string; number: string }>;

interface Mine { today: string; rows: { key: string; kind: string; title: string; detail: string; link: string; dueOn: string; lamp: { colour: string; days: number }; act: string }[] }

test('todo.mine lists what waits for a person, the oldest deadline first, with a link to do it', async () => {
  const first = await write('石桥五组水塔漏水半个月了');
  house.clock.set('2026-09-02T02:00:00Z');
  await write('集镇晚上没有路灯');
  house.clock.set('2026-09-10T02:00:00Z');
  const { today, rows } = await seeing(house, clerk, 'todo.mine') as unknown as Mine;
  expect(today).toBe('2026-09-10');
  expect(rows.map(({ title }) => title)).toEqual(['石桥五组水塔漏水半个月了', '集镇晚上没有路灯']);
  expect(rows[0]).toMatchObject({ key: `opinion:${first.id}`, kind: '群众意见', link: `/opinions/${first.id}`, act: '查看', lamp: { colour: 'late', days: 2 } });
  expect(rows[0]?.detail).toContain(first.number);
});

test('todo.counts tells the numbers beside the menu, and nothing to somebody without work', async () => {
  const counts = await seeing(house, clerk, 'todo.counts');
  expect(counts).toMatchObject({ todo: 2, opinion: 2 });
  expect(counts['messages']).toBeGreaterThanOrEqual(2);
  expect(await seeing(house, stranger, 'todo.counts')).toEqual({ todo: 0, messages: 0, opinion: 0, suggestion: 0, decisions: 0, meeting: 0, motion: 0, pointsRule: 0, promise: 0, activity: 0, topic: 0, award: 0, duty: 0, inspection: 0, drive: 0, figures: 0, report: 0, petition: 0, reception: 0, interchange: 0 });
});

test('todo.mine follows a suggestion from hand to hand, each with the act that is his', async () => {
  const cast = await makeCast(house);
  const paper = await makePaper(house, cast);
  const actOf = async (actor: typeof cast.lead) => ((await seeing(house, actor, 'todo.mine')) as unknown as Mine).rows.filter(({ key }) => key === `suggestion:${paper.id}`).map(({ kind, act, link }) => [kind, act, link]);
  const link = `/suggestions/${paper.id}`;
  expect(await actOf(cast.lead)).toEqual([['代表建议', '提交', link]]);
  expect(await actOf(cast.clerk)).toEqual([]);
  await leadOn(paper, 'draft', 'submitted');
  expect(await actOf(cast.clerk)).toEqual([['代表建议', '受理并编号', link]]);
  await leadOn(paper, 'submitted', 'prepared');
  expect(await actOf(cast.chair)).toEqual([['代表建议', '交办', link]]);
  await leadOn(paper, 'prepared', 'assigned');
  expect(await actOf(cast.handler)).toEqual([['代表建议', '签收', link]]);
  expect(await actOf(cast.lead)).toEqual([]);
});
