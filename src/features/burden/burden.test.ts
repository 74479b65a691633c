import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { lookup } from '#kernel/words.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast, noticeOf } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { burdenReport } from './public.ts';
import { monthOf } from './rules.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { clerk, deputies, recorder } = cast;
const today = dayOf(house);
const month = today.slice(0, 7);
interface Load { total: number; ceiling: number; parts: { words: string; count: number }[]; waysSaved: number }
const mine = (actor: Actor) => seeing(house, actor, 'burden.mine', {}) as unknown as Promise<Load>;
const all = (actor: Actor = clerk) => seeing(house, actor, 'burden.month', { month }) as unknown as Promise<{ mayRead: boolean; overCount: number; all: Load; rows: { id: string; name: string; total: number; isOver: boolean; parts: object[] }[] }>;
const outlook = (actor: Actor, on: string, ids = deputies.map(({ personId }) => personId)) => seeing(house, actor, 'burden.outlook', { deputyIds: ids, on }) as unknown as Promise<{ ceiling: number; over: { name: string; total: number }[]; betterOn: string | null }>;
const convene = (topic: string, more: object = {}) => doing(house, cast.convener, 'activity.convene', { kind: 'visit', topic, stationId: cast.stationId, ...noticeOf(house, cast, { startsOn: today }), ...more }) as unknown as Promise<{ id: string; version: number }>;

test('what is counted comes from records alone: a notice counts for whoever is asked, not when it is called off', async () => {
  expect(await mine(deputies[0])).toMatchObject({ total: 0, parts: [] });
  await convene('走访');
  const second = await convene('座谈', { kind: 'forum', deputyIds: [deputies[0].personId] });
  expect(await mine(deputies[0])).toMatchObject({ total: 2, waysSaved: 1, parts: [{ words: '代表活动', count: 2 }] });
  expect(await mine(deputies[1])).toMatchObject({ total: 1, waysSaved: 0 });
  await doing(house, clerk, 'activity.cancel', { id: second.id, version: second.version, reason: '改期' });
  expect((await mine(deputies[0])).total).toBe(1);
});

test('the ceiling is the town’s own; it says who would be over and on which day nobody would, and stops nothing', async () => {
  expect(await outlook(clerk, today)).toMatchObject({ over: [], betterOn: null });
  await doing(house, clerk, 'settings.setRule', { key: 'asksPerMonth', value: 1, effectiveOn: today, source: '主席团会议' });
  const found = await outlook(recorder, today);
  expect(found).toMatchObject({ ceiling: 1, over: [{ name: '张一', total: 2 }, { name: '李二', total: 2 }, { name: '王三', total: 2 }] });
  expect(found.betterOn! > monthOf(today).toOn).toBe(true);
  expect((await outlook(clerk, found.betterOn!)).over).toEqual([]);
  expect((await outlook(deputies[0], today)).over, 'a deputy learns nothing of others').toEqual([]);
  await convene('再走访');
  expect(await all()).toMatchObject({ mayRead: true, overCount: 3, all: { total: 6, waysSaved: 3 } });
});

test('the office sees names in the roster’s order, nobody else sees others', async () => {
  const { rows } = await all();
  expect(rows.filter(({ total }) => total > 0).map(({ name, total, isOver }) => [name, total, isOver])).toEqual(rows.filter(({ total }) => total > 0).map(({ name }) => [name, 2, true]));
  for (const actor of [deputies[0], recorder]) expect(await all(actor)).toMatchObject({ mayRead: false, rows: [], all: { total: 0 } });
});

test('the report is one page of sums without a name', async () => {
  const letter = await inWork(house, callBy(clerk), {}, 'read', (work) => burdenReport(work, month));
  const said = letter.paragraphs.map(({ text }) => text).join('');
  expect(said).toContain('请3名代表办事6件次');
  expect(said).toContain('代表活动6件次');
  expect(said).toContain('有3名代表超过');
  expect(said).toContain('少跑3趟');
  expect(said).not.toContain('张一');
  const refused = await inWork(house, callBy(deputies[0]), {}, 'read', (work) => burdenReport(work, month)).then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
  expect(refused).toBe('platform.notFound');
});

test('whoever has left since was asked all the same', async () => {
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('mandate').set({ endedOn: addDays(today, 1), endGround: 'resigned' }).where('tenantId', '=', tenantId).where('personId', '=', deputies[0].personId).execute());
  const before = house.clock.now();
  house.clock.set(`${addDays(monthOf(today).toOn, 5)}T02:00:00Z`);
  expect(await all()).toMatchObject({ all: { total: 6 } });
  house.clock.set(before.toISOString());
});

test('every set of asks can be read, in its feature’s words, in both languages', async () => {
  expect(house.asks.map(({ kind }) => kind).sort()).toEqual(['activity.called', 'contact.nextVisit', 'meeting.asked', 'motion.cosign', 'promise.isItDone', 'reception.onDuty', 'suggestion.appraise', 'suggestion.cosign', 'topic.asked']);
  for (const locale of ['zh', 'en'] as const) {
    for (const { kind } of house.asks) {
      const [feature = '', key = ''] = kind.split('.');
      const words = house.wordsOf(feature, { locale, tenant: { kind: 'township', shortName: '清河镇' } });
      expect(words && lookup(words, `asks.${key}`), `${locale} ${kind}`).toBeTruthy();
    }
  }
  expect(await outlook(clerk, addDays(today, 400))).toMatchObject({ over: [] });
});

test('a rota says before it is published whom it would bring over the ceiling in which month, and counts the same once it is', async () => {
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values(deputies.map(({ personId }) => ({ tenantId, stationId: cast.stationId, personId }))).execute());
  const year = Number(month.slice(0, 4));
  const load = (actor: Actor = clerk) => seeing(house, actor, 'reception.rotaLoad', { year }) as unknown as Promise<{ published: boolean; months: { month: string; over: { name: string; total: number }[] }[] }>;
  expect((await load()).months, 'no rota yet').toEqual([]);
  await doing(house, clerk, 'reception.make', { year });
  const draft = await load();
  expect(draft, 'two activities and the turn of that month; other months have the turn alone').toMatchObject({ published: false, months: [{ month, over: [{ total: 3 }] }] });
  expect((await load(deputies[1])).months, 'a deputy learns nothing of others').toEqual([]);
  await doing(house, clerk, 'reception.publish', { year });
  expect(await load(), 'published, its turns are counted once').toEqual({ ...draft, published: true });
});
