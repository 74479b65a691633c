import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { addDays, yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { makeActivityCast, noticeOf } from '#tests/support/makers/activity.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import type { topic } from './contract.ts';
import { topicTable } from './public.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, convener, recorder, stationId, deputies: [first, second, third] } = cast;
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([first, second].map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
const { id: emptyStation } = await makeStation(house, town, '柳林村代表联络站');
const elsewhere = await makePerson(house, town, [{ role: 'convener', stationId: emptyStation }], '邻站召集人');
const today = dayOf(house);
const year = yearOf(today);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
type Detail = OutputOf<typeof topic.views.detail>;
const look = async (id: string, actor: Actor = clerk) => await seeing(house, actor, 'topic.detail', { id }) as unknown as Detail;
const open = async (more: object = {}, actor: Actor = convener) => await doing(house, actor, 'topic.open', { stationId, year, untilOn: addDays(today, 10), ...more }) as { id: string; asked: number };
const act = async (actor: Actor, verb: string, id: string, more: object = {}) => doing(house, actor, `topic.${verb}`, { id, version: (await look(id)).version, ...more });
const propose = (actor: Actor, id: string, words: string, more: object = {}) => doing(house, actor, 'topic.propose', { id, topic: words, ...more });
const noticesOf = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
const said = async (actor: Actor, part: string) => (await noticesOf(actor)).filter((words) => words.includes(part)).length;
const idOf = async (id: string, words: string) => (await look(id)).topics.find((one) => one.topic === words)?.id ?? '';
const nothing = { lines: [], joins: [], asideIds: [] };
const end = async (id: string) => { if ((await look(id)).state === 'open') await act(clerk, 'cancel', id, { reason: '试验完了' }); };

test('topic.open asks the deputies of its host once; a second round beside it, an empty station, a stranger and a wrong day are refused', async () => {
  const { id, asked } = await open({ words: '今年重点听养老' });
  expect(asked).toBe(2);
  expect([await said(first, '今年重点听养老'), await said(second, '今年重点听养老'), await said(third, '征集')]).toEqual([1, 1, 0]);
  expect(await look(id)).toMatchObject({ state: 'open', host: { of: 'station', name: '石桥村代表联络站' }, askedCount: 2, topicCount: 0, words: '今年重点听养老', openedBy: '召集人' });
  expect(await code(open())).toBe('topic.openAlready');
  expect(await code(open({ year: year + 1 }))).toBe('done');
  expect(await code(open({ stationId: emptyStation }, elsewhere))).toBe('topic.nobodyToAsk');
  expect(await code(open({ year }, first))).toBe('topic.onlyTheHost');
  expect(await code(open({ stationId: undefined }, convener))).toBe('topic.onlyTheHost');
  expect(await code(open({ stationId: undefined, year: year - 1 }, clerk))).toBe('topic.badYear');
  for (const untilOn of [addDays(today, -1), addDays(today, 93)]) expect(await code(open({ stationId: undefined, untilOn }, clerk))).toBe('topic.badDay');
  expect((await open({ stationId: undefined }, clerk)).asked, 'all deputies in office').toBe(5);
});

test('two at once open one round: the database lets one through', async () => {
  const answers = await Promise.all([clerk, clerk].map((actor) => code(open({ stationId: undefined, year: year + 1 }, actor))));
  expect(answers.filter((one) => one === 'done').length).toBe(1);
  expect(['topic.openAlready', 'platform.taken']).toContain(answers.find((one) => one !== 'done'));
  // Past the verb, as two that looked at the same moment: a town has no station and no group, and is one host all the same.
  const past = (state: string, endedOn: string | null) => code(house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('topicRound').values({
    tenantId, id: newId(), stationId: null, groupId: null, year: year + 1, untilOn: today, state, endedOn, openedBy: clerk.personId, openedOn: today, createdAt: house.clock.now(),
  }).execute()));
  expect(await past('open', null)).toContain('topic_round_open');
  expect(await past('closed', today)).toBe('done');
});

test('topic.propose takes one field and more; everybody sees his own, the asker all; five are enough', async () => {
  const { id } = await openNew();
  await propose(first, id, '看水管通到户没有');
  await propose(first, id, '谈养老', { kind: 'forum', reason: '老人多' });
  await propose(second, id, '看桥');
  expect(await code(propose(third, id, '没有问我'))).toBe('topic.notAsked');
  expect((await look(id, convener)).topics.map(({ topic: words, by, enteredBy }) => [words, by.name, enteredBy])).toEqual([['看水管通到户没有', '张一', null], ['谈养老', '张一', null], ['看桥', '李二', null]]);
  const own = await look(id, second);
  expect([own.topics.map((one) => one.topic), own.topicCount, own.myCount, own.left, own.asked, own.lines]).toEqual([['看桥'], null, 1, 4, [], []]);
  expect((await look(id, third)).topics).toEqual([]);
  for (const words of ['三', '四', '五']) await propose(first, id, words);
  expect(await code(propose(first, id, '六'))).toBe('topic.enough');
  expect(await code(doing(house, recorder, 'topic.enterFor', { id, personId: first.personId, topic: '六' }))).toBe('topic.enough');
  await end(id);
});

test('topic.enterFor says who entered it and takes what comes late; topic.amend gives more time; topic.takeBack is for one’s own, and for whoever looks after what was entered', async () => {
  const { id } = await openNew();
  expect(await code(doing(house, first, 'topic.enterFor', { id, personId: second.personId, topic: '替他提' }))).toBe('topic.onlyTheHost');
  expect(await code(doing(house, recorder, 'topic.enterFor', { id, personId: third.personId, topic: '没问他' }))).toBe('topic.notAmongAsked');
  await doing(house, recorder, 'topic.enterFor', { id, personId: second.personId, topic: '打电话说的' });
  await propose(first, id, '自己提的');
  expect((await look(id, second)).topics).toMatchObject([{ topic: '打电话说的', by: { name: '李二' }, enteredBy: '联络员', mayTakeBack: true }]);
  const back = async (actor: Actor, words: string) => code(doing(house, actor, 'topic.takeBack', { id, topicId: await idOf(id, words) }));
  expect(await back(clerk, '自己提的'), 'the office takes back only what was entered').toBe('topic.notYours');
  expect(await back(second, '自己提的')).toBe('topic.notYours');
  expect([await back(clerk, '打电话说的'), await back(first, '自己提的')]).toEqual(['done', 'done']);
  expect((await look(id)).topics).toEqual([]);
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('topicRound').set({ openedOn: addDays(today, -9), untilOn: addDays(today, -1) }).where('tenantId', '=', tenantId).where('id', '=', id).execute());
  expect(await code(propose(first, id, '迟了'))).toBe('topic.isOver');
  expect(await code(doing(house, recorder, 'topic.enterFor', { id, personId: first.personId, topic: '迟了' }))).toBe('done');
  const tasksOf = async (actor: Actor) => ((await seeing(house, actor, 'todo.mine', {})) as { rows: { key: string; lamp: unknown; detail: string }[] }).rows.filter(({ key }) => key === `topic:${id}`);
  expect([await tasksOf(convener), await tasksOf(clerk), await tasksOf(first)]).toMatchObject([[{ lamp: null, detail: '已截止，待选定 · 1 个选题' }], [], []]);
  await act(convener, 'amend', id, { untilOn: addDays(today, 5), words: '再等几天' });
  expect(await tasksOf(convener)).toEqual([]);
  expect(await code(propose(second, id, '赶上了'))).toBe('done');
  await end(id);
});

test('topic.close sorts every topic: lines of the plan that say where they came from, one joined, one set aside, and one notice a proposer', async () => {
  const planned = await doing(house, convener, 'activity.plan', { kind: 'visit', topic: '走访困难群众', year, quarter: 4, stationIds: [stationId], groupIds: [] }) as { id: string };
  const elsewhereLine = await doing(house, clerk, 'activity.plan', { kind: 'visit', topic: '别站的', year, quarter: 4, stationIds: [emptyStation], groupIds: [] }) as { id: string };
  const { id } = await openNew();
  for (const [actor, words] of [[first, '看水管'], [second, '看水管通了没有'], [first, '看望老人'], [first, '修大坝']] as const) await propose(actor, id, words);
  const [pipes, alike, old, dam] = [await idOf(id, '看水管'), await idOf(id, '看水管通了没有'), await idOf(id, '看望老人'), await idOf(id, '修大坝')];
  const choice = { lines: [{ kind: 'inspection', topic: '视察饮水', quarter: 3, topicIds: [pipes, alike] }], joins: [{ activityId: planned.id, topicIds: [old] }], asideIds: [dam], asideReason: '不归镇里管' };
  expect(await code(act(first, 'close', id, choice))).toBe('topic.onlyTheHost');
  expect(await code(act(convener, 'close', id, { ...choice, asideIds: [] }))).toBe('topic.notAllSorted');
  expect(await code(act(convener, 'close', id, { ...choice, asideReason: undefined }))).toBe('topic.reasonMissing');
  expect(await code(act(convener, 'close', id, { ...choice, joins: [{ activityId: elsewhereLine.id, topicIds: [old] }] }))).toBe('topic.noSuchLine');
  const before = (await look(id)).version;
  await propose(second, id, '晚到的');
  expect(await code(doing(house, convener, 'topic.close', { id, version: before, ...choice })), 'what came meanwhile is seen first').toBe('platform.stale');
  await act(convener, 'close', id, { ...choice, asideIds: [dam, await idOf(id, '晚到的')] });
  const closed = await look(id, third);
  expect(closed.topics.map(({ topic: words, fate, line, fateWords }) => [words, fate, line?.topic ?? null, line?.quarter ?? null, fateWords])).toEqual([
    ['看水管', 'planned', '视察饮水', 3, null], ['看水管通了没有', 'planned', '视察饮水', 3, null], ['看望老人', 'joined', '走访困难群众', 4, null], ['修大坝', 'aside', null, null, '不归镇里管'], ['晚到的', 'aside', null, null, '不归镇里管'],
  ]);
  const line = closed.topics[0]?.line?.id ?? '';
  const detail = await seeing(house, clerk, 'activity.detail', { id: line }) as unknown as { state: string; kind: string; station: { id: string }; plannedYear: number; convener: { name: string }; timeline: { verb: string; words: string }[] };
  expect(detail).toMatchObject({ state: 'planned', kind: 'inspection', station: { id: stationId }, plannedYear: year, convener: { name: '召集人' }, timeline: [{ verb: 'plan', words: '由 2 位代表提出的选题列入' }] });
  expect(await seeing(house, third, 'topic.ofRecord', { recordId: line })).toMatchObject({ deputies: 2, rows: [{ topic: '看水管', by: '张一' }, { topic: '看水管通了没有', by: '李二' }] });
  expect((await noticesOf(first)).filter((words) => words.startsWith('您提的选题'))).toEqual([`您提的选题有了结果。已列入${year}年活动计划：看水管、看望老人；这次没有列入：修大坝。不归镇里管`]);
  expect(await said(second, '这次没有列入：晚到的')).toBe(1);
  expect((await seeing(house, clerk, 'duty.ofPerson', { personId: first.personId }) as { rows: unknown[] }).rows, 'no line of the duty archive').toEqual([]);
  await seeing(house, third, 'topic.detail', { id });
  expect(await code(propose(first, id, '再提'))).toBe('platform.wrongState');
});

test('topic.correct says what else became of one topic, and its proposer hears it', async () => {
  const { id } = await openNew();
  await propose(first, id, '看学校');
  const topicId = await idOf(id, '看学校');
  await act(convener, 'close', id, { ...nothing, asideIds: [topicId], asideReason: '明年再看' });
  const line = await doing(house, convener, 'activity.plan', { kind: 'visit', topic: '看学校食堂', year, quarter: 4, stationIds: [stationId], groupIds: [] }) as { id: string };
  expect(await code(act(convener, 'correct', id, { topicId }))).toBe('topic.oneOfBoth');
  expect(await code(act(convener, 'correct', id, { topicId, activityId: line.id, reason: '又' }))).toBe('topic.oneOfBoth');
  await act(convener, 'correct', id, { topicId, activityId: line.id });
  expect((await look(id)).topics).toMatchObject([{ fate: 'joined', line: { topic: '看学校食堂' }, fateWords: null }]);
  expect([await said(first, '这次没有列入'), await said(first, '已列入')].every((count) => count >= 1)).toBe(true);
  await doing(house, convener, 'activity.announce', { id: line.id, version: 1, ...noticeOf(house, cast) });
  expect(await code(act(convener, 'correct', id, { topicId, activityId: line.id })), 'its notice has gone out').toBe('topic.noSuchLine');
  await act(convener, 'correct', id, { topicId, reason: '已经看过' });
  expect((await look(id)).topics).toMatchObject([{ fate: 'aside', line: null, fateWords: '已经看过' }]);
});

test('topic.cancel tells who had proposed; topic.reopen lets what was set aside wait again and asks nobody twice', async () => {
  const { id } = await openNew();
  await propose(first, id, '看集市');
  const asked = await said(second, '征集');
  await act(convener, 'cancel', id, { reason: '计划推迟' });
  expect([await said(first, '计划推迟'), await said(second, '计划推迟')]).toEqual([1, 0]);
  expect((await look(id, second)).topics, 'called off, nobody reads another’s').toEqual([]);
  const other = await openNew();
  expect(await code(act(convener, 'reopen', id, { untilOn: addDays(today, 3) })), 'another goes on').toBe('topic.openAlready');
  await end(other.id);
  await act(convener, 'reopen', id, { untilOn: addDays(today, 3) });
  expect(await look(id)).toMatchObject({ state: 'open', untilOn: addDays(today, 3), endedWords: null, endedOn: null });
  const topicId = await idOf(id, '看集市');
  await act(convener, 'close', id, { ...nothing, lines: [{ kind: 'visit', topic: '看集市', quarter: 4, topicIds: [topicId] }] });
  await act(convener, 'reopen', id, { untilOn: addDays(today, 3) });
  expect((await look(id)).topics, 'a line stays').toMatchObject([{ fate: 'planned' }]);
  await act(convener, 'close', id, nothing);
  expect(await said(second, '征集') - asked, 'asked once for each round').toBe(1);
});

test('what is asked counts for the last day, and no more once the round is called off; the table prints what its reader may see', async () => {
  const count = async () => ((await seeing(house, first, 'burden.mine', {})) as { parts: { kind: string; count: number }[] }).parts.find(({ kind }) => kind === 'topic.asked')?.count ?? 0;
  const before = await count();
  const { id } = await openNew({ untilOn: today });
  expect(await count() - before).toBe(1);
  await propose(first, id, '看灯', { kind: 'visit', reason: '晚上黑' });
  await doing(house, recorder, 'topic.enterFor', { id, personId: second.personId, topic: '看路' });
  const table = async (actor: Actor) => inWork(house, callBy(actor), {}, 'read', (work) => topicTable(work, id));
  expect((await table(convener)).rows).toEqual([['1', '看灯', '走访', '晚上黑', '张一', ''], ['2', '看路', '', '', '李二（联络员代录）', '']]);
  expect((await table(first)).rows.length).toBe(1);
  const handler = await makePerson(house, town, [{ role: 'governmentOffice' }], '党政办');
  expect(await code(table(handler))).toBe('platform.notFound');
  await act(convener, 'cancel', id, { reason: '不征集了' });
  expect(await count()).toBe(before);
});

/** A round of the station for this year; the one before it is ended. */
async function openNew(more: object = {}) {
  const { rows } = await seeing(house, clerk, 'topic.list', { state: 'open' }) as unknown as OutputOf<typeof topic.views.list>;
  for (const row of rows) if (row.host.id === stationId && row.year === year) await end(row.id);
  return open(more);
}
