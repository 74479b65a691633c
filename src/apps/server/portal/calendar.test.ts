import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast, makeAnnounced, noticeOf } from '#tests/support/makers/activity.ts';
import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { scheduleCalendar } from './calendar.ts';
import { scheduleFeed } from './schedule-feed.ts';
import { visitOf } from './visit.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, convener, stationId, deputies: [first, second] } = cast;
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([first, second].map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
const tenant = (await house.tenants.byCode(town.code))!;
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
app.get('/:town/calendar.ics', (request, reply) => scheduleCalendar(visitOf(house, request, reply, tenant, makeVisitor(town)), { name: '清河镇人大', organ: '清河镇人大主席团', address: '', phone: '' }));
app.get('/:town/schedule.xml', (request, reply) => scheduleFeed(visitOf(house, request, reply, tenant, makeVisitor(town)), { name: '清河镇人大', organ: '清河镇人大主席团', address: '', phone: '' }));
afterAll(() => app.close());

/** Begin, end, words and place of each event, as two programs that know nothing of each other read them. */
async function readBoth(query = ''): Promise<string[]> {
  const { body } = await app.inject(`/${town.code}/calendar.ics${query}`);
  const instant = (at: Date) => at.toISOString();
  const one = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
    .map((event) => [event.uid, instant(event.startDate.toJSDate()), instant(event.endDate.toJSDate()), event.summary, event.location].join('|'));
  const other = Object.values(nodeIcal.sync.parseICS(body)).flatMap((part) => (part?.type === 'VEVENT' ? [[part.uid, instant(part.start), instant(part.end as Date), part.summary, part.location].join('|')] : []));
  expect(one.toSorted()).toEqual(other.toSorted());
  expect(body.match(/^(DTSTART|DTEND|DTSTAMP):\d{8}T\d{6}$/m), 'no hour floats with the zone of the server').toBeNull();
  expect(Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  return one;
}

test('what is public is read alike by two programs: the hour of China, who and where; of one deputy only his days', async () => {
  await doing(house, clerk, 'reception.arrange', { kind: 'monthlyDay', resolvedOn: '2026-08-20', monthDay: 10, startTime: '08:30', endTime: '11:00', needed: 1 });
  await doing(house, clerk, 'reception.make', { year: 2026 });
  expect(await readBoth()).toEqual([]);
  await doing(house, clerk, 'reception.publish', { year: 2026 });
  const { days } = await seeing(house, clerk, 'reception.rota', { year: 2026 }) as unknown as { days: { id: string; heldOn: string; people: { id: string; name: string }[]; station: { name: string } | null }[] };
  const all = await readBoth();
  const shown = days.filter(({ id }) => all.some((line) => line.startsWith(id)));
  expect(shown.length).toBeGreaterThan(1);
  for (const { id, heldOn, people, station } of shown) {
    const line = all.find((one) => one.startsWith(id)) ?? '';
    expect(line).toContain(`|${new Date(`${heldOn}T08:30:00+08:00`).toISOString()}|${new Date(`${heldOn}T11:00:00+08:00`).toISOString()}|`);
    expect(line).toContain(people[0]?.name);
    expect(line).toContain(station?.name);
  }
  const mine = shown.filter(({ people }) => people.some(({ id }) => id === first.personId)).map(({ id }) => id);
  expect((await readBoth(`?deputy=${first.personId}`)).map((line) => line.slice(0, 36)).toSorted()).toEqual(mine.toSorted());
  expect(mine.length).toBeLessThan(shown.length);
  expect(await readBoth(`?station=${stationId}`)).toHaveLength(shown.filter(({ station }) => station !== null).length);
});

test('a public activity stands in calendar and feed, called off or moved as well; a deputy’s own calendar names none', async () => {
  const day = addDays(dayOf(house), 6);
  const act = async (verb: string, id: string, more: object) => doing(house, convener, `activity.${verb}`, { id, version: (await seeing(house, clerk, 'activity.detail', { id }) as { version: number }).version, ...more });
  const [forum, talk, joint] = [await makeAnnounced(house, cast, { kind: 'forum', topic: '座谈<养老>', startsOn: day }), await makeAnnounced(house, cast, { topic: '宣讲用水', startsOn: day }), await makeAnnounced(house, cast, { topic: '两天的走访', startsOn: day, endsOn: addDays(day, 1) })];
  expect((await readBoth()).join()).not.toContain('养老');
  for (const { id } of [forum, talk, joint]) await act('publish', id, { joinable: true });
  const lineOf = async (id: string) => (await readBoth()).find((line) => line.startsWith(id));
  expect(await lineOf(forum.id)).toBe(`${forum.id}@${new URL(house.publicUrl).host}|${new Date(`${day}T09:00:00+08:00`).toISOString()}|${new Date(`${day}T09:00:00+08:00`).toISOString()}|座谈<养老>|石桥村党群服务中心`);
  await act('amend', talk.id, { topic: '宣讲用水', ...noticeOf(house, cast, { startsOn: addDays(day, 2) }) });
  await act('cancel', forum.id, { reason: '停水' });
  expect(await lineOf(forum.id)).toContain('|【已取消】座谈<养老>|');
  const { body: calendar } = await app.inject(`/${town.code}/calendar.ics`);
  const part = calendar.split('BEGIN:VEVENT').find((one) => one.includes(forum.id)) ?? '';
  expect(part).toContain('STATUS:CANCELLED');
  expect(calendar.split('BEGIN:VEVENT').find((one) => one.includes(joint.id)), 'several days are whole days, the end is the day after').toContain(`DTEND;VALUE=DATE:${addDays(day, 2).replaceAll('-', '')}`);
  expect((await readBoth(`?deputy=${first.personId}`)).filter((line) => [forum.id, talk.id].some((id) => line.startsWith(id)))).toEqual([]);
  const entries = async (query = '') => (await app.inject(`/${town.code}/schedule.xml${query}`)).body.split('<entry>').slice(1);
  const [latest, ...more] = await entries();
  expect((latest ?? '') + more.join()).toContain('【已取消】座谈&lt;养老&gt;');
  expect(more.concat(latest ?? '').join()).toContain('【改期】走访：宣讲用水');
  expect(await entries(`?station=${clerk.personId}`)).toEqual([]);
  for (const word of ['停水', '张一', '先看水塔']) expect((latest ?? '') + more.join()).not.toContain(word);
});
