import { expect, test } from 'vitest';
import type { activity } from './contract.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { publicationCount } from '#platform/counter.ts';
import { makeActivityCast, makeAnnounced, listOf, noticeOf } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import type { Actor } from '#kernel/actor.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { holdsNumber } from './rules.ts';

type Schedule = OutputOf<typeof activity.views.publicSchedule>;

const house = await testHouse();
const cast = await makeActivityCast(house);
const { clerk, head, convener, recorder, stationId, deputies: [first] } = cast;
const today = dayOf(house);
const resident = makeVisitor(cast.town);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const seen = async (input: object = {}) => await seeing(house, resident, 'activity.publicSchedule', input) as unknown as Schedule;
const versionOf = async (id: string) => (await seeing(house, clerk, 'activity.detail', { id }) as unknown as { version: number }).version;
const act = async (actor: Actor, verb: string, id: string, more: object = {}) => doing(house, actor, `activity.${verb}`, { id, version: await versionOf(id), ...more });
const topics = async () => (await seen()).coming.map(({ topic }) => topic);
const made = (more: object = {}) => makeAnnounced(house, cast, { startsOn: addDays(today, 6), ...more });

test('activity.publish shows kind, topic, day, place and station, and nobody who was asked; nothing is public by itself', async () => {
  const { id } = await made({ topic: '座谈养老', kind: 'forum', words: '请王三主持' });
  expect(await seen()).toEqual({ coming: [], done: [] });
  for (const [who, answer] of [[recorder, 'activity.onlyThePublisher'], [first, 'activity.onlyThePublisher']] as const) expect(await code(act(who, 'publish', id, { joinable: true }))).toBe(answer);
  const before = await house.database.inTenant(cast.town.id, publicationCount, 'read');
  await act(head, 'publish', id, { joinable: true });
  expect(await house.database.inTenant(cast.town.id, publicationCount, 'read'), 'kept pages are drawn anew').toBeGreaterThan(before);
  const { coming: [row] } = await seen();
  expect(row).toEqual({
    id, version: 2, kind: 'forum', topic: '座谈养老', station: { id: stationId, name: '石桥村代表联络站' }, group: null, startsOn: addDays(today, 6), endsOn: addDays(today, 6), startTime: '09:00', venue: '石桥村党群服务中心',
    joinable: true, cancelled: false, movedFrom: null, summary: null, publishedOn: today, changedAt: house.clock.now().toISOString(),
  });
  expect(await code(act(head, 'publish', id, { joinable: false }))).toBe('activity.isPublic');
  expect((await seen({ stationId })).coming).toHaveLength(1);
  expect((await seen({ stationId: clerk.personId })).coming).toEqual([]);
});

test('a changed notice is public at once and says from which day it was moved; a cancelled activity says so until its day', async () => {
  const { id } = await made({ topic: '宣讲用水' });
  await act(convener, 'publish', id, { joinable: false });
  await act(convener, 'amend', id, { topic: '宣讲用水', ...noticeOf(house, cast, { startsOn: addDays(today, 9) }) });
  expect((await seen()).coming.find((row) => row.id === id)).toMatchObject({ startsOn: addDays(today, 9), movedFrom: addDays(today, 6), cancelled: false });
  expect(await code(act(convener, 'amend', id, { topic: '请打13900001234', ...noticeOf(house, cast, { startsOn: addDays(today, 9) }) }))).toBe('activity.numberInIt');
  const moveTo = async (days: number) => {
    await act(convener, 'amend', id, { topic: '宣讲用水', ...noticeOf(house, cast, { startsOn: addDays(today, days) }) });
    return (await seen()).coming.find((row) => row.id === id)?.movedFrom;
  };
  expect([await moveTo(12), await moveTo(6), await moveTo(9)], 'the day it was published for, however often it is moved').toEqual([addDays(today, 6), null, addDays(today, 6)]);
  await act(convener, 'cancel', id, { reason: '王三住院了' });
  const text = JSON.stringify(await seen());
  expect((await seen()).coming.find((row) => row.id === id)).toMatchObject({ cancelled: true });
  expect(text, 'why it was called off is not for everybody').not.toContain('住院');
});

test('activity.withdraw takes it off at once; published again it is there again', async () => {
  const { id } = await made({ topic: '走访低保户' });
  expect(await code(act(head, 'withdraw', id, { reason: '写错了' }))).toBe('activity.notPublic');
  await act(head, 'publish', id, { joinable: false });
  expect(await topics()).toContain('走访低保户');
  await act(head, 'withdraw', id, { reason: '写错了' });
  expect(await topics()).not.toContain('走访低保户');
  await act(head, 'publish', id, { joinable: true });
  expect(await topics()).toContain('走访低保户');
});

test('activity.publishSummary tells what was done, after the minutes; a voided activity is gone', async () => {
  const { id } = await made({ topic: '看水塔', startsOn: today });
  await act(head, 'publish', id, { joinable: false });
  await act(recorder, 'noteAttendance', id, { way: 'ticked', attendance: listOf(cast) });
  expect((await seen()).done).toMatchObject([{ id, summary: null }]);
  expect(await code(act(head, 'publishSummary', id, { words: '看了两个水塔。' }))).toBe('platform.wrongState');
  await act(recorder, 'writeMinutes', id, { hostName: '站长', agenda: '看水塔', points: [{ who: '张一', words: '水塔漏水' }], guests: [{ name: '陈所长', unit: '水利站' }], tasks: [] });
  expect(await code(act(head, 'publishSummary', id, { words: '有事打0571-88001234' }))).toBe('activity.numberInIt');
  await act(head, 'publishSummary', id, { words: '看了两个水塔。' });
  const { done } = await seen();
  expect(done).toMatchObject([{ id, summary: '看了两个水塔。' }]);
  for (const word of ['张一', '陈所长', '漏水']) expect(JSON.stringify(done)).not.toContain(word);
  await act(clerk, 'void', id, { reason: '录入有误' });
  expect((await seen()).done).toEqual([]);
});

test('phones and identity numbers are found with and without their signs; years, days and house numbers are not', () => {
  for (const words of ['电话13900001234', '139-0000-1234', '0571 88001234', '330106199001011234', '33010619900101123X', '请联系１３９００００１２３４', '（0571）88001234', '139.0000.1234']) expect(holdsNumber(words), words).toBe(true);
  for (const words of ['2026年11月28日9:00', '石桥村12号楼', '第19届第3次', '12345热线', '20261128']) expect(holdsNumber(words), words).toBe(false);
});
