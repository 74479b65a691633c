import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { receptionCalendar } from './calendar.ts';
import { visitOf } from './visit.ts';

const house = await testHouse();
const { town, clerk, stationId, deputies: [first, second] } = await makeActivityCast(house);
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([first, second].map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
const tenant = (await house.tenants.byCode(town.code))!;
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
app.get('/:town/calendar.ics', (request, reply) => receptionCalendar(visitOf(house, request, reply, tenant, makeVisitor(town)), { name: '清河镇人大', organ: '清河镇人大主席团', address: '', phone: '' }));
afterAll(() => app.close());

/** Begin, end, words and place of each event, as two programs that know nothing of each other read them. */
async function readBoth(query = ''): Promise<string[]> {
  const { body } = await app.inject(`/${town.code}/calendar.ics${query}`);
  const instant = (at: Date) => at.toISOString();
  const one = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
    .map((event) => [event.uid, instant(event.startDate.toJSDate()), instant(event.endDate.toJSDate()), event.summary, event.location].join('|'));
  const other = Object.values(nodeIcal.sync.parseICS(body)).flatMap((part) => (part?.type === 'VEVENT' ? [[part.uid, instant(part.start), instant(part.end as Date), part.summary, part.location].join('|')] : []));
  expect(one.toSorted()).toEqual(other.toSorted());
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
