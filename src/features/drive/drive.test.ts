import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { letterPdf } from '#platform/print/letter.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { phasesFrom } from '#tests/support/makers/drive.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { acceptanceSheet, drivesWaiting, driveProgress, driveReport } from './public.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, stationId, recorder, convener } = cast;
const other = await makeStation(house, town, '下湾村代表联络站');
const third = await makeStation(house, town, '上坪村代表联络站');
const handler = await makePerson(house, town, [{ role: 'handler' }], '水利站长');
const today = dayOf(house);
const phases = phasesFrom(today);
const wallRules = ['closedSeason', 'activities', 'contact', 'reception', 'dutyReport'];

interface Entry { stationId: string; name: string; isPilot: boolean; state: string; version: number; lacking: string[]; openTasks: number; jointHeld: boolean; looks: { outcome: string; takenBackWords: string | null }[]; ticks: { taskId: string; by: string; files: { name: string }[] }[]; can: string[] }
interface Whole { id: string; version: number; state: string; tasks: { id: string; what: string }[]; stations: Entry[]; counts: { stations: number; accepted: number; toImprove: number }; lessons: string | null; can: string[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `drive.${verb}`, input) as unknown as Promise<{ id: string; version: number; can: string[] }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const said = (attempt: Promise<unknown>) => attempt.then(() => null, (error: unknown) => (error instanceof Refused ? error.refusal.params : String(error)));
const seen = (id: string, actor: Actor = clerk) => seeing(house, actor, 'drive.detail', { id }) as unknown as Promise<Whole>;
const told = (kind: string) => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('notice').select('personId').where('tenantId', '=', tx.tenantId).where('kind', '=', `drive.${kind}`).execute());
const waits = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', (work) => drivesWaiting(work));
const plan = { name: '新一届人大代表之家创建活动', aim: '先行试点，整体推进', phases, stationIds: [stationId, other.id], pilotStationId: stationId, jointOn: today, tasks: [{ what: '把接待时间告诉群众' }, { what: '代表名单贴在门口' }] };
const { id } = await by(clerk, 'plan', plan);
const entryOf = async (which = stationId) => (await seen(id)).stations.find((one) => one.stationId === which)!;
const at = async (which = stationId) => ({ id, stationId: which, version: (await entryOf(which)).version });
const look = { lookedOn: today, lookedBy: '主席团成员王志远' };

test('drive.plan needs phases in order, open stations and a pilot among them; drive.amend changes it, and knows its tasks again', async () => {
  expect(await refused(by(convener, 'plan', plan))).toBe('drive.onlyTheOffice');
  expect(await refused(by(clerk, 'plan', { ...plan, phases: [] }))).toBe('drive.noPhase');
  expect(await refused(by(clerk, 'plan', { ...plan, phases: [phases[2], phases[0]] }))).toBe('drive.phasesOutOfOrder');
  expect(await refused(by(clerk, 'plan', { ...plan, stationIds: [] }))).toBe('drive.noStation');
  expect(await refused(by(clerk, 'plan', { ...plan, stationIds: [clerk.personId] }))).toBe('drive.noSuchStation');
  expect(await refused(by(clerk, 'plan', { ...plan, pilotStationId: third.id }))).toBe('drive.pilotNotAmong');
  const { tasks, version } = await seen(id);
  expect(await refused(by(clerk, 'amend', { ...plan, id, version, tasks: [{ id: clerk.personId, what: '别的' }] }))).toBe('drive.noSuchTask');
  await by(clerk, 'amend', { ...plan, id, version, stationIds: [stationId, other.id, third.id], tasks: [{ id: tasks[1]!.id, what: '代表名单和照片贴在门口' }, { id: tasks[0]!.id, what: tasks[0]!.what }] });
  const now = await seen(id);
  expect(now.tasks.map((task) => task.id)).toEqual([tasks[1]!.id, tasks[0]!.id]);
  expect(now.stations.map(({ name, isPilot, state }) => [name, isPilot, state])).toEqual([['石桥村代表联络站', true, 'working'], ['下湾村代表联络站', false, 'working'], ['上坪村代表联络站', false, 'working']]);
  await by(clerk, 'amend', { ...plan, id, version: now.version, tasks: now.tasks });
  expect((await seen(id)).counts.stations).toBe(2);
  expect(await refused(seen(id, handler))).toBe('platform.notFound');
  expect((await seeing(house, handler, 'drive.list', {}) as { rows: unknown[] }).rows).toEqual([]);
});

test('drive.launch tells the people of each station, and puts their part among their tasks', async () => {
  expect(await refused(by(recorder, 'tick', { id, stationId, taskId: (await seen(id)).tasks[0]!.id, doneOn: today }))).toBe('drive.notRunning');
  await by(clerk, 'launch', { id, version: (await seen(id)).version });
  expect(new Set((await told('launched')).map(({ personId }) => personId))).toEqual(new Set([cast.head.personId, convener.personId, recorder.personId]));
  expect(await waits(recorder)).toMatchObject([{ kind: 'work', station: '石桥村代表联络站', dueOn: phases[1]!.toOn }]);
  expect(await waits(clerk)).toEqual([]);
  const mine = await seeing(house, recorder, 'drive.mine', {}) as unknown as { rows: Whole[] };
  expect(mine.rows.map(({ stations }) => stations.map((one) => one.stationId))).toEqual([[stationId]]);
});

test('drive.tick is done by the station’s own people or the office, drive.untick takes it back', async () => {
  const { tasks } = await seen(id);
  const task = { id, stationId, taskId: tasks[0]!.id };
  expect(await refused(by(cast.deputies[0], 'tick', { ...task, doneOn: today }))).toBe('drive.onlyItsPeople');
  expect(await refused(by(recorder, 'tick', { ...task, stationId: other.id, doneOn: today }))).toBe('drive.onlyItsPeople');
  expect(await refused(by(recorder, 'tick', { ...task, doneOn: addDays(today, 1) }))).toBe('drive.future');
  await by(recorder, 'tick', { ...task, doneOn: today });
  expect(await entryOf()).toMatchObject({ openTasks: 1, ticks: [{ taskId: task.taskId, by: '联络员' }] });
  await by(recorder, 'untick', task);
  expect(await entryOf()).toMatchObject({ openTasks: 2, ticks: [] });
  const photo = (name: string) => house.database.inTenant(cast.town.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name, by: recorder.personId, now: house.clock.now() }));
  await by(recorder, 'tick', { ...task, doneOn: today, photoIds: [(await photo('空墙.pdf')).id] });
  await by(clerk, 'untick', task);
  await by(recorder, 'tick', { ...task, doneOn: today, photoIds: [(await photo('上墙.pdf')).id] });
  expect((await entryOf()).ticks.map(({ files }) => files.map(({ name }) => name)), 'what was not accepted shows nothing as done').toEqual([['上墙.pdf']]);
  for (const { id: taskId } of tasks) await by(recorder, 'tick', { ...task, taskId, doneOn: today });
  expect(await refused(by(clerk, 'amend', { ...plan, id, version: (await seen(id)).version, stationIds: [other.id], pilotStationId: undefined, tasks }))).toBe('drive.stationBegun');
});

test('drive.handIn asks the office to look; drive.accept is refused by the name of what the records lack', async () => {
  await by(recorder, 'handIn', await at());
  expect((await told('ready')).map(({ personId }) => personId)).toEqual([clerk.personId]);
  expect(await waits(clerk)).toMatchObject([{ kind: 'look', count: 1 }]);
  expect(await said(by(clerk, 'accept', { ...await at(), ...look }))).toEqual({ station: '石桥村代表联络站', what: '场所、门前的牌子、墙上的五项制度、年度活动计划、资料柜' });
  await doing(house, clerk, 'station.equip', { id: stationId, venue: 'own', furnished: true, cabinet: true, plate: true, wallRules, version: 1 });
  await doing(house, clerk, 'activity.plan', { kind: 'visit', topic: '走访', year: Number(today.slice(0, 4)), quarter: 4, stationIds: [stationId], groupIds: [] });
  expect((await entryOf()).lacking).toEqual([]);
  expect(await refused(by(clerk, 'accept', { ...await at(), ...look, lookedOn: addDays(today, 1) }))).toBe('drive.future');
  const task = { id, stationId, taskId: (await seen(id)).tasks[0]!.id };
  await by(recorder, 'untick', task);
  expect(await said(by(clerk, 'accept', { ...await at(), ...look }))).toEqual({ station: '石桥村代表联络站', count: 1 });
  await by(recorder, 'tick', { ...task, doneOn: today });
  await by(clerk, 'accept', { ...await at(), ...look });
  expect(await entryOf()).toMatchObject({ state: 'accepted', looks: [{ outcome: 'accepted' }] });
  expect(await said(by(clerk, 'accept', { ...await at(other.id), ...look }))).toMatchObject({ station: '下湾村代表联络站' });
});

test('drive.improve says what and by when; drive.takeBack keeps the finding with the reason', async () => {
  expect(await refused(by(clerk, 'improve', { ...await at(other.id), ...look, words: '缺牌子', dueOn: addDays(today, -1) }))).toBe('drive.dueInPast');
  await by(clerk, 'improve', { ...await at(other.id), ...look, words: '缺牌子', dueOn: addDays(today, 9) });
  expect(await entryOf(other.id)).toMatchObject({ state: 'toImprove', looks: [{ outcome: 'toImprove' }] });
  await by(clerk, 'takeBack', { ...await at(), reason: '看错了站' });
  expect(await entryOf()).toMatchObject({ state: 'ready', looks: [{ outcome: 'accepted', takenBackWords: '看错了站' }] });
  await by(clerk, 'accept', { ...await at(), ...look });
  expect((await entryOf()).looks).toHaveLength(2);
  expect(await house.database.inTenant(town.id, driveProgress)).toEqual({ stations: 2, accepted: 1 });
  const closing = (closedOn: string | null) => house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('station').set({ closedOn }).where('tenantId', '=', tenantId).where('id', '=', other.id).execute());
  await closing(today);
  expect(await refused(by(clerk, 'accept', { ...await at(other.id), ...look })), 'of a closed station nothing is known').toBe('drive.stationClosed');
  await closing(null);
});

test('what was ticked of a dropped task counts no more, and holds no station in the plan', async () => {
  const made = await by(clerk, 'plan', { ...plan, name: '第二次创建', jointOn: undefined });
  await by(clerk, 'launch', { id: made.id, version: made.version });
  const { tasks, version } = await seen(made.id);
  await by(clerk, 'tick', { id: made.id, stationId: other.id, taskId: tasks[0]!.id, doneOn: today });
  await by(clerk, 'amend', { ...plan, name: '第二次创建', jointOn: undefined, id: made.id, version, tasks: [{ id: tasks[1]!.id, what: tasks[1]!.what }] });
  const after = await seen(made.id);
  expect(after.stations.find((one) => one.stationId === other.id)).toMatchObject({ ticks: [], openTasks: 1 });
  await by(clerk, 'amend', { ...plan, name: '第二次创建', jointOn: undefined, id: made.id, version: after.version, stationIds: [stationId], tasks: after.tasks });
  expect((await seen(made.id)).counts.stations).toBe(1);
  await by(clerk, 'cancel', { id: made.id, version: (await seen(made.id)).version, reason: '试的' });
});

test('drive.shareLessons goes from the pilot to the others', async () => {
  expect(await refused(by(cast.deputies[0], 'shareLessons', { id, version: (await seen(id)).version, words: '先定人' }))).toBe('drive.onlyTheOffice');
  await by(recorder, 'shareLessons', { id, version: (await seen(id)).version, words: '先定人，再定事' });
  expect((await seen(id)).lessons).toBe('先定人，再定事');
  expect(await told('lessons'), 'the other station has nobody yet').toEqual([]);
});

test('the report and the acceptance sheet say what was found, and a station counts for the joint day only when it was on record', async () => {
  expect((await entryOf()).jointHeld).toBe(false);
  const activity = await makeAnnounced(house, cast);
  await doing(house, recorder, 'activity.noteAttendance', { id: activity.id, version: activity.version, way: 'ticked', attendance: listOf(cast) });
  expect((await entryOf()).jointHeld).toBe(true);
  const pdf = readPdf(await letterPdf(await inWork(house, callBy(clerk), {}, 'read', (work) => driveReport(work, id)))).map((page) => page.text).join('').replace(/\s/g, '');
  for (const words of ['关于新一届人大代表之家创建活动情况的报告', '共2个，验收合格1个，待完善1个', '以石桥村代表联络站为先行试点单位。先定人，再定事', '下湾村代表联络站：缺牌子', '1个站已开展并有记录', '创建验收情况一览表']) expect(pdf).toContain(words);
  const sheet = await inWork(house, callBy(clerk), {}, 'read', (work) => acceptanceSheet(work, id, other.id));
  expect(sheet.rows.map((row) => row.slice(1, 3))).toEqual([['有场所', '缺'], ['有牌子', '缺'], ['有制度', '缺'], ['有计划', '缺'], ['有召集人', '缺'], ['有记载', '有'], ['橱内有资料', '缺'], ['代表名单和照片贴在门口', '未完成'], ['把接待时间告诉群众', '未完成']]);
  expect(await refused(inWork(house, callBy(handler), {}, 'read', (work) => driveReport(work, id)))).toBe('platform.notFound');
});

test('drive.close ends it with what was found, drive.reopen goes on, drive.cancel calls another off', async () => {
  await by(clerk, 'close', { id, version: (await seen(id)).version, words: '基本完成' });
  expect(await refused(by(recorder, 'handIn', await at()))).toBe('drive.notRunning');
  expect((await entryOf(other.id)).lacking).toContain('plate');
  await by(clerk, 'reopen', { id, version: (await seen(id)).version });
  expect((await seen(id)).state).toBe('running');
  const second = await by(clerk, 'plan', { ...plan, name: '另一次' });
  await by(clerk, 'cancel', { id: second.id, version: second.version, reason: '并入上一次' });
  expect((await seen(second.id))).toMatchObject({ state: 'cancelled', can: [] });
});
