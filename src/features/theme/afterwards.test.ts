import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { OutputOf } from '#kernel/contract.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { inWork } from '#platform/perform.ts';
import { type ActivityCast, listOf, makeActivityCast, noticeOf } from '#tests/support/makers/activity.ts';
import { makeMandate } from '#tests/support/makers/deputy.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import type { theme } from './contract.ts';
import { themeReport } from './public.ts';
import { most } from './rules.ts';

const house = await testHouse();
const today = dayOf(house);
type Views = typeof theme.views;
type Made = { id: string; version: number };

/** A town with two stations and one group, in which the first deputy is; what is asked is asked by its clerk. */
async function newTown() {
  const cast: ActivityCast = await makeActivityCast(house);
  const { town, clerk, deputies: [member] } = cast;
  const otherStation = await makeStation(house, town, '柳林村代表联络站');
  const { termId, id: mandateId } = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('mandate').select(['id', 'termId']).where('tenantId', '=', tenantId).where('personId', '=', member.personId).executeTakeFirstOrThrow());
  const group = await doing(house, clerk, 'deputy.setGroup', { termId, name: '第一小组', headPersonId: member.personId, mandateIds: [mandateId] }) as unknown as Made;
  const done = (verb: string, input: object) => doing(house, clerk, verb, input) as unknown as Promise<Made>;
  const look = async (id: string) => await seeing(house, clerk, 'theme.detail', { id }) as unknown as OutputOf<Views['detail']>;
  const terms = (more: object = {}) => ({ name: '护河行动', aim: '人人护河。', fromOn: addDays(today, -30), untilOn: addDays(today, 5), kinds: ['visit', 'forum'], visits: true, deeds: true, stationIds: [], groupIds: [], ...more });
  return {
    cast, member, otherStation, group, done, look,
    open: async (more: object = {}) => (await done('theme.open', terms(more))).id,
    amend: async (id: string, more: object) => done('theme.amend', { id, version: (await look(id)).version, ...terms(more) }),
    held: async (host: object) => {
      const { id, version } = await done('activity.convene', { kind: 'forum', topic: '座谈护河', ...host, ...noticeOf(house, cast, { startsOn: today }) });
      await done('activity.noteAttendance', { id, version, way: 'ticked', attendance: listOf(cast) });
      return id;
    },
    visited: async () => (await doing(house, member, 'contact.recordVisit', { way: 'visit', heard: '河里有垃圾', placeCode: town.village, otherCount: 2 }) as unknown as Made).id,
    tick: (id: string, recordIds: readonly string[], verb = 'putUnder') => done(`theme.${verb}`, { id, recordIds }),
    offered: async (id: string) => await seeing(house, clerk, 'theme.candidates', { id }) as unknown as OutputOf<Views['candidates']>,
    ofRecord: async (recordId: string) => (await seeing(house, clerk, 'theme.ofRecord', { recordId }) as unknown as OutputOf<Views['ofRecord']>).rows,
    listed: async (id: string) => (await seeing(house, clerk, 'theme.list') as unknown as OutputOf<Views['list']>).rows.find((row) => row.id === id),
    report: async (id: string) => {
      const { paragraphs, tables } = await inWork(house, callBy(clerk), {}, 'read', (work) => themeReport(work, id));
      return { words: paragraphs.map(({ text }) => text).join('\n'), rows: tables?.[0]?.rows.map((row) => row.slice(1)) };
    },
  };
}
type Town = Awaited<ReturnType<typeof newTown>>;
const counts = ({ parties }: OutputOf<Views['detail']>) => parties.map(({ name, activity, visit, deed }) => [name, activity, visit, deed]);

/** Page, list and report must say the same of it. */
async function agree(town: Town, id: string) {
  const [detail, report, row] = [await town.look(id), await town.report(id), await town.listed(id)];
  const { activity, visit, deed, parties } = detail;
  const sum = (of: 'activity' | 'visit' | 'deed') => parties.reduce((all, one) => all + one[of], 0);
  expect({ activity: sum('activity'), visit: sum('visit'), deed: sum('deed') }).toEqual({ activity, visit, deed });
  expect(row).toMatchObject({ activity, visit, deed });
  expect(report.rows).toEqual(counts(detail).map((cells) => cells.map(String)));
  expect(report.words).toContain(`代表活动 ${activity} 次，走访联系 ${visit} 次，办实事 ${deed} 件`);
  return { detail, report };
}
async function nextTerm(town: Town, fromOn: string): Promise<void> {
  const { id: termId } = await town.done('deputy.openTerm', { number: 20, fromOn, copyGroups: true });
  await makeMandate(house, town.cast.clerk, termId, { personId: town.member.personId });
}

test('after a change of term and with a station closed since, a theme that is over says what it said', async () => {
  const town = await newTown();
  const id = await town.open();
  await town.tick(id, [await town.held({ stationId: town.otherStation.id }), await town.held({ groupId: town.group.id }), await town.visited()]);
  const before = await agree(town, id);
  expect(counts(before.detail)).toEqual([['第一小组', 1, 1, 0], ['柳林村代表联络站', 1, 0, 0], ['石桥村代表联络站', 0, 0, 0]]);
  await town.done('station.close', { id: town.otherStation.id, version: 1 });
  await nextTerm(town, addDays(today, 10));
  house.clock.set(`${addDays(today, 20)}T02:00:00Z`);
  const after = await agree(town, id);
  house.clock.set(`${today}T02:00:00Z`);
  expect([counts(after.detail), after.detail.nothingYet, after.detail.activities]).toEqual([counts(before.detail), before.detail.nothingYet, before.detail.activities]);
  expect(after.report.words).toBe(before.report.words);
  for (const host of ['第一小组开展座谈', '柳林村代表联络站开展座谈']) expect(after.report.words).toContain(host);
  expect(after.report.words).not.toContain('一起开展');
});

test('over a change of term, what was done before it stays with the group of that day, told apart from the new one of the same name', async () => {
  const town = await newTown();
  const id = await town.open({ untilOn: addDays(today, 60), groupIds: [town.group.id], stationIds: [town.otherStation.id] });
  const all = await town.open({ untilOn: addDays(today, 60) });
  const [activity, visit] = [await town.held({ groupId: town.group.id }), await town.visited()];
  for (const one of [id, all]) await town.tick(one, [activity, visit]);
  await nextTerm(town, addDays(today, 10));
  house.clock.set(`${addDays(today, 20)}T02:00:00Z`);
  const [named, whole, free] = [await agree(town, id), await agree(town, all), await town.ofRecord(visit)];
  house.clock.set(`${today}T02:00:00Z`);
  expect(counts(named.detail)).toEqual([['第一小组（第19届）', 1, 1, 0], ['柳林村代表联络站', 0, 0, 0]]);
  expect(named.detail.groups, 'amending it afterwards does not lose who took part').toEqual([{ id: town.group.id, name: '第一小组（第19届）' }]);
  expect(counts(whole.detail).filter(([name]) => String(name).startsWith('第一小组'))).toEqual([['第一小组', 0, 0, 0], ['第一小组（第19届）', 1, 1, 0]]);
  expect(free.map(({ under }) => under)).toEqual([true, true]);
});

test('after a theme was amended, what fits no more counts for whoever did it, and can be taken out where it was put in', async () => {
  const town = await newTown();
  const id = await town.open();
  const [activity, visit] = [await town.held({ stationId: town.cast.stationId }), await town.visited()];
  await town.tick(id, [activity, visit]);
  await town.amend(id, { stationIds: [town.otherStation.id] });
  const { detail, report } = await agree(town, id);
  expect(counts(detail)).toEqual([['第一小组', 0, 1, 0], ['柳林村代表联络站', 0, 0, 0], ['石桥村代表联络站', 1, 0, 0]]);
  expect([detail.stations.map(({ name }) => name), detail.groups]).toEqual([['柳林村代表联络站'], []]);
  expect(report.words).toContain('石桥村代表联络站开展座谈');
  expect((await town.offered(id)).rows.map((row) => [row.id, row.under, row.host]).sort()).toEqual([[activity, true, '石桥村代表联络站'], [visit, true, '第一小组']].sort());
  expect(await town.ofRecord(activity)).toMatchObject([{ id, under: true, mayTick: true }]);
  await town.amend(id, { untilOn: addDays(today, -1) });
  expect((await town.offered(id)).rows.map((row) => row.under), 'also where the days were changed').toEqual([true, true]);
  await town.tick(id, [activity, visit], 'takeOut');
  expect([(await agree(town, id)).detail.activity, (await town.offered(id)).rows, await town.ofRecord(activity)]).toEqual([0, [], []]);
});

test('many records still free hide none of those under a theme, and of too many under it those that fit no more come first', async () => {
  const town = await newTown();
  const [id, activity, visit] = [await town.open(), await town.held({ stationId: town.cast.stationId }), await town.visited()];
  await town.tick(id, [activity]);
  const copies = Array.from({ length: most.shown + 1 }, () => newId());
  await house.database.inTenant(town.cast.town.id, ({ db, tenantId }) => sql`insert into visit select (jsonb_populate_record(v, jsonb_build_object('id', fresh.id))).* from visit v, unnest(${sql.val(copies)}::uuid[]) as fresh (id) where v.tenant_id = ${tenantId} and v.id = ${visit}`.execute(db));
  const free = await town.offered(id);
  expect([free.rows.filter(({ under }) => !under).length, free.rows.filter(({ under }) => under).map((row) => row.id), free.more, free.moreUnder]).toEqual([most.shown, [activity], true, false]);
  for (let left = free.rows.filter(({ under }) => !under); left.length > 0; left = (await town.offered(id)).rows.filter(({ under }) => !under)) await town.tick(id, left.slice(0, most.atOnce).map((row) => row.id));
  await town.amend(id, { kinds: ['visit'] });
  const under = await town.offered(id);
  expect([under.rows.length, under.rows[0]?.id, under.more, under.moreUnder]).toEqual([most.shown, activity, false, true]);
});
