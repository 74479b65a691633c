import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { workOnce } from '#platform/jobs.ts';
import { listZip, unzip } from '#platform/print/zip.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { clearTown } from '#platform/retention.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { inWork } from '#platform/perform.ts';
import { mostPrinted } from '#features/register/rules.ts';
import { checkOf } from './checking.ts';
import { selfCheck } from './jobs.ts';
import { packOf } from './packing.ts';
import { standingOf, usual, yearEnd } from './rules.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, chair, stationId } = cast;
const bare = await makeStation(house, town, '下湾村代表联络站');
const year = Number(dayOf(house).slice(0, 4));

interface Row { key: string; standing: string; held: number; late: number; gaps: { name: string; what: string | null; link: string }[]; answer: { id: string; kind: string } | null }
const rows = async (actor: Actor = clerk) => (await seeing(house, actor, 'inspection.check', { year }) as unknown as { rows: Row[] }).rows;
const row = async (key: string) => (await rows()).find((one) => one.key === key)!;
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `inspection.${verb}`, input) as unknown as Promise<{ id: string; fileId: string }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const work = async () => { while (await workOnce(house)) { /* until nothing is due */ } };
const audited = (verb: string) => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', verb).where('result', '=', 'done').execute());
afterAll(work);

test('what is missing is named with the way to it, and records come before what was said by hand', async () => {
  await doing(house, clerk, 'station.equip', { id: stationId, venue: 'own', furnished: true, cabinet: true, plate: true, wallRules: ['closedSeason', 'activities', 'contact', 'reception', 'dutyReport'], version: 1 });
  expect((await row('plates')).gaps).toEqual([{ name: '下湾村代表联络站', what: null, link: `/stations?open=${bare.id}` }]);
  expect((await row('haves')).gaps.map(({ name, what }) => `${name}${what}`)).toEqual(expect.arrayContaining([expect.stringContaining('石桥村代表联络站缺计划'), expect.stringContaining('下湾村代表联络站缺场所')]));
  const activity = await makeAnnounced(house, cast);
  const held = await doing(house, cast.recorder, 'activity.noteAttendance', { id: activity.id, version: activity.version, way: 'ticked', attendance: listOf(cast) }) as unknown as { version: number };
  expect(await row('minutes')).toMatchObject({ standing: 'missing', gaps: [{ what: '没有写记录', link: `/activities/${activity.id}` }] });
  await doing(house, cast.recorder, 'activity.writeMinutes', { id: activity.id, version: held.version, hostName: '召集人', agenda: '先看水塔', points: [], guests: [], tasks: [] });
  expect((await row('minutes')).gaps.map(({ what }) => what)).toEqual(['记录没有签字']);
  expect(await row('attendance')).toMatchObject({ standing: 'ready', held: 3, late: 0 });
  expect(await rows(cast.deputies[0])).toEqual([]);
  expect(standingOf({ held: 1, missing: 0, answer: 'none' })).toBe('ready');
});

test('inspection.confirmNone is the chair’s alone; inspection.sayWhere says where paper lies; inspection.withdrawAnswer takes either back', async () => {
  expect(await refused(by(clerk, 'confirmNone', { year, itemKey: 'reports' }))).toBe('inspection.onlyTheChair');
  expect(await refused(by(chair, 'confirmNone', { year, itemKey: 'attendance' }))).toBe('inspection.recordsAnswer');
  expect(await refused(by(chair, 'confirmNone', { year, itemKey: 'nonsense' }))).toBe('inspection.noSuchItem');
  await by(chair, 'confirmNone', { year, itemKey: 'reports' });
  expect(await row('reports')).toMatchObject({ standing: 'none', answer: { kind: 'none' } });
  expect(await refused(by(clerk, 'sayWhere', { year, itemKey: 'reports', words: '二号柜' }))).toBe('inspection.answeredBefore');
  expect(await refused(by(clerk, 'withdrawAnswer', { id: (await row('reports')).answer!.id }))).toBe('inspection.onlyTheChair');
  const { id } = await by(clerk, 'sayWhere', { year, itemKey: 'sessions', words: '档案室二号柜' });
  await by(clerk, 'withdrawAnswer', { id });
  expect(await refused(by(clerk, 'withdrawAnswer', { id }))).toBe('inspection.withdrawnBefore');
  await by(clerk, 'sayWhere', { year, itemKey: 'sessions', words: '档案室三号柜' });
  expect(await row('sessions')).toMatchObject({ standing: 'onPaper' });
});

test('inspection.addItem asks more without any upload, inspection.dropItem asks it no more', async () => {
  const { id } = await by(clerk, 'addItem', { asks: '代表工作室照片' });
  expect(await row(id)).toMatchObject({ asks: '代表工作室照片', standing: 'missing', held: 0 });
  await by(clerk, 'dropItem', { id });
  expect(await rows()).toHaveLength(usual.length);
  expect(await refused(by(clerk, 'dropItem', { id }))).toBe('platform.notFound');
});

test('inspection.noteVisit has the self-check made weeks before, once; the to-do names what is missing; inspection.callOffVisit ends it', async () => {
  const look = () => inWork(house, { ...callBy(clerk) }, {}, 'write', (one) => selfCheck.run(one as never));
  const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.mine', {}) as unknown as { rows: { key: string; title: string; link: string; dueOn: string }[] }).rows.filter(({ key }) => key.startsWith('inspection:'));
  const messages = async () => (await seeing(house, chair, 'notice.mine', {}) as unknown as { rows: { kind: string }[] }).rows.filter(({ kind }) => kind === 'inspection.selfCheck').length;
  const far = addDays(dayOf(house), 29);
  expect(await refused(by(clerk, 'noteVisit', { year, visitOn: addDays(dayOf(house), -1), visitor: '县人大' }))).toBe('inspection.dayOver');
  const { id } = await by(clerk, 'noteVisit', { year, visitOn: far, visitor: '县人大常委会' });
  await look();
  const yearly = (await tasks(chair)).filter(({ dueOn }) => dueOn === far);
  expect(yearly, 'four weeks and a day before: not yet').toEqual([]);
  house.clock.set(`${addDays(dayOf(house), 1)}T02:00:00Z`);
  const before = await messages();
  await look();
  await look();
  expect(await messages(), 'told once').toBe(before + 1);
  const plates = (await tasks(chair)).find(({ key, dueOn }) => key.endsWith(':plates') && dueOn === far);
  expect(plates).toMatchObject({ title: '门前有牌子：还缺 1 处（下湾村代表联络站）', link: `/inspection?year=${year}&only=missing` });
  expect(await tasks(cast.deputies[0])).toEqual([]);
  await doing(house, clerk, 'station.equip', { id: bare.id, venue: 'none', furnished: false, cabinet: false, plate: true, wallRules: [], version: 1 });
  await look();
  expect((await tasks(chair)).some(({ key, dueOn }) => key.endsWith(':plates') && dueOn === far), 'put right, it is asked no more').toBe(false);
  await by(clerk, 'callOffVisit', { id });
  expect((await tasks(clerk)).filter(({ dueOn }) => dueOn === far)).toEqual([]);
  expect(await refused(by(clerk, 'callOffVisit', { id }))).toBe('platform.notFound');
});

test('inspection.makePack makes an indexed zip in the background; inspection.takePack opens it for whoever took it, on record, until its time is over', async () => {
  const { id: lost } = await by(clerk, 'makePack', { year });
  expect(await refused(by(chair, 'makePack', { year }))).toBe('inspection.packRunning');
  house.clock.set(new Date(house.clock.now().getTime() + 61 * 60_000).toISOString());
  const { id } = await by(chair, 'makePack', { year });
  expect(id, 'after an hour nobody waits for the lost one').not.toBe(lost);
  expect(await refused(by(chair, 'makePack', { year }))).toBe('inspection.packRunning');
  expect(await refused(by(clerk, 'takePack', { id }))).toBe('inspection.packNotReady');
  await work();
  const packs = async () => (await seeing(house, clerk, 'inspection.packs', {}) as unknown as { rows: { id: string; state: string; done: number; of: number; files: number }[] }).rows;
  const [made] = await packs();
  expect(made).toMatchObject({ id, state: 'ready', done: usual.length, of: usual.length });
  const { fileId } = await by(clerk, 'takePack', { id });
  const bytes = await house.database.inTenant(town.id, (tx) => buffer(house.files.read(tx, fileId)));
  const names = listZip(bytes).map(({ name }) => name);
  expect(names).toHaveLength(made!.files);
  expect(names.filter((name) => name.startsWith('00 ')).sort()).toEqual(['00 封面和目录.pdf', ...['目录', '缺项清单'].flatMap((name) => ['docx', 'pdf', 'xlsx'].map((ending) => `00 ${name}.${ending}`))].sort());
  for (const ending of ['pdf', 'docx', 'xlsx']) expect(names.some((name) => name.startsWith('08 代表活动考勤登记簿/') && name.endsWith(`.${ending}`)), ending).toBe(true);
  expect(names).toEqual(expect.arrayContaining(['19 代表述职/本年度无此项.pdf', '20 人代会会议材料/纸质存放.pdf', '17 代表履职档案/张一.pdf']));
  const files = unzip(bytes, { maxBytes: 100_000_000, wanted: (name) => name.endsWith('.pdf') });
  const said = (name: string) => readPdf(files.get(name)!).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  expect(said('19 代表述职/本年度无此项.pdf')).toContain('主席于');
  expect(said('00 缺项清单.pdf')).toContain('下湾村代表联络站');
  expect(said('00 封面和目录.pdf')).toContain('档案室三号柜');
  // Who took it may open it, nobody else, and it is on record.
  const inspection = house.features.find(({ contract }) => contract.feature === 'inspection')!;
  const opens = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', async (one) => inspection.opensPart!(one, 'pack', id));
  expect([await opens(clerk), await opens(chair), await opens(cast.deputies[0])]).toEqual([true, false, false]);
  expect(await audited('inspection.takePack')).toHaveLength(1);
  house.clock.set(`${addDays(dayOf(house), 91)}T02:00:00Z`);
  expect(await opens(clerk), 'tomorrow it is taken anew').toBe(false);
  const tenant = (await house.tenants.byId(town.id))!;
  expect((await clearTown(house, tenant, false)).find(({ kind }) => kind === 'inspection.pack')?.count).toBe(1);
  expect((await packs())[0]).toMatchObject({ id, state: 'gone' });
});

test('a register longer than what is printed says so in the contents and in the list of what is missing', async () => {
  const files = await inWork(house, callBy(clerk), {}, 'read', async (one) => {
    const { ground, items } = await checkOf(one, year, null);
    const long = items.filter(({ key }) => key === 'attendance').map((item) => ({ ...item, held: mostPrinted + 1 }));
    const made = new Map<string, Uint8Array>();
    for await (const { name, bytes } of packOf(ground, null, long, async () => undefined)) made.set(name, bytes as Uint8Array);
    return made;
  });
  const said = (name: string) => readPdf(files.get(name)!).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const name of ['00 目录.pdf', '00 缺项清单.pdf']) expect(said(name)).toContain(`共${mostPrinted + 1}条，只印前${mostPrinted}条`);
});

test('at the end of the year, with no visit announced, the self-check speaks of the year’s end and of no inspection', async () => {
  house.clock.set(`${Number(dayOf(house).slice(0, 4))}-12-20T02:00:00Z`);
  const now = Number(dayOf(house).slice(0, 4));
  await inWork(house, callBy(clerk), {}, 'write', (one) => selfCheck.run(one as never));
  const messages = (await seeing(house, chair, 'notice.mine', {}) as unknown as { rows: { kind: string; words?: string; title?: string }[] }).rows;
  expect(JSON.stringify(messages.find(({ kind }) => kind === 'inspection.yearEndCheck'))).toContain('年底自查');
  expect(yearEnd(now)).toBe(`${now}-12-31`);
});
