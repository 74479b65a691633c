import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { Refused } from '#kernel/verdict.ts';
import { workOnce } from '#platform/jobs.ts';
import { inWork } from '#platform/perform.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { listZip, unzip } from '#platform/print/zip.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { selfCheck } from './jobs.ts';
import { mostLists, usual } from './rules.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, chair, deputies: [deputy] } = cast;
await makeStation(house, town, '下湾村代表联络站');
const year = Number(dayOf(house).slice(0, 4));
const day = (days: number) => addDays(dayOf(house), days);

interface Row { key: string; number: string; asks: string; ours: string | null; standing: string }
interface List { id: string; version: number; name: string; setAside: boolean; packs: number; can: string[]; visits: { visitOn: string }[]; items: { key: string; number: string | null; asks: string | null; ours: string }[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `inspection.${verb}`, input) as unknown as Promise<{ id: string; fileId: string }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const check = (listId?: string, actor: Actor = clerk) => seeing(house, actor, 'inspection.check', { year, ...(listId ? { listId } : {}) }) as unknown as Promise<{ list: { name: string } | null; rows: Row[]; visits: { id: string; list: { name: string } | null }[] }>;
const lists = (actor: Actor = clerk) => seeing(house, actor, 'inspection.lists', {}) as unknown as Promise<{ can: string[]; pool: { key: string; standard: boolean }[]; rows: List[] }>;
const listOf = async (id: string) => (await lists()).rows.find((one) => one.id === id)!;
const packs = async () => (await seeing(house, clerk, 'inspection.packs', {}) as unknown as { rows: { id: string; state: string; list: string | null; of: number }[] }).rows;
const look = () => inWork(house, callBy(clerk), {}, 'write', (one) => selfCheck.run(one as never));
const tasks = async (forOn: string) => (await seeing(house, chair, 'todo.mine', {}) as unknown as { rows: { key: string; title: string; detail: string; link: string; dueOn: string }[] }).rows.filter((one) => one.key.startsWith('inspection:') && one.dueOn === forOn);
const work = async () => { while (await workOnce(house)) { /* until nothing is due */ } };
afterAll(work);

const asked = { name: '县人大年度检查', askedBy: '县人大代表工委', items: [{ key: 'reports', number: '一', asks: '代表向选民述职情况' }, { key: 'sessions' }, { key: 'plates', number: '三', asks: '统一挂牌' }, { number: '四', asks: '经费使用情况' }] };

test('a town that keeps no other list sees what it always saw', async () => {
  expect((await check()).rows.map(({ key }) => key)).toEqual(usual.map(({ key }) => key));
  expect((await check()).rows.map(({ number }) => number).slice(0, 2)).toEqual(['01', '02']);
  expect(await lists()).toMatchObject({ can: ['makeList'], rows: [] });
  expect(await lists(deputy)).toEqual({ can: [], pool: [], rows: [] });
});

test('inspection.makeList keeps the inspector’s order, numbers and words; what nobody asked before stays off the standard list and is answered once a year for all lists', async () => {
  const { id } = await by(clerk, 'makeList', asked);
  const { list, rows } = await check(id);
  expect(list).toMatchObject({ name: '县人大年度检查' });
  expect(rows.map(({ number, asks, ours }) => [number, asks, ours])).toEqual([['一', '代表向选民述职情况', '代表述职'], ['02', '人代会会议材料', null], ['三', '统一挂牌', '门前有牌子'], ['四', '经费使用情况', null]]);
  expect((await check()).rows, 'the standard one is no longer').toHaveLength(usual.length);
  const own = rows[3]!.key;
  await by(clerk, 'sayWhere', { year, itemKey: own, words: '财政所二号柜' });
  await by(chair, 'confirmNone', { year, itemKey: 'reports' });
  expect((await check(id)).rows.map(({ standing }) => standing)).toEqual(['none', 'missing', 'missing', 'onPaper']);
  expect((await check()).rows.find(({ key }) => key === 'reports')?.standing, 'an answer is of the item and the year').toBe('none');
  expect((await lists()).pool.find(({ key }) => key === own), 'others may tick it').toMatchObject({ standard: false });
  const again = await by(clerk, 'makeList', { ...asked, name: '档案局检查', items: [{ key: own, asks: '专项经费' }] });
  expect((await check(again.id)).rows.map(({ asks, standing }) => [asks, standing])).toEqual([['专项经费', 'onPaper']]);

  for (const [input, code] of [
    [{ ...asked }, 'inspection.listNamed'], [{ ...asked, name: '标准清单' }, 'inspection.listNamed'], [{ ...asked, name: '空的', items: [] }, 'inspection.listEmpty'], [{ ...asked, name: '两次', items: [{ key: 'plates' }, { key: 'plates' }] }, 'inspection.itemTwice'],
    [{ ...asked, name: '没话', items: [{ number: '一' }] }, 'inspection.sayWhatIsAsked'], [{ ...asked, name: '不认识', items: [{ key: 'nonsense' }] }, 'inspection.noSuchItem'],
  ] as const) expect(await refused(by(clerk, 'makeList', input)), code).toBe(code);
  expect(await refused(by(deputy, 'makeList', { ...asked, name: '代表的' }))).toBe('inspection.onlyTheOffice');
  expect(await refused(seeing(house, clerk, 'inspection.check', { year, listId: own }))).toBe('inspection.noSuchList');
});

test('inspection.changeList changes a list until a pack was made by it; inspection.dropItem refuses what a list in use asks; inspection.setListAside gives both free', async () => {
  const item = await by(clerk, 'addItem', { asks: '代表工作室照片' });
  const { id } = await by(clerk, 'makeList', { ...asked, name: '纪委监督', items: [{ key: item.id }, { key: 'walls' }] });
  expect(await refused(by(clerk, 'dropItem', { id: item.id }))).toBe('inspection.itemOnList');
  await by(clerk, 'changeList', { id, version: 1, ...asked, name: '纪委监督检查', items: [{ key: 'walls', number: '1' }, { key: item.id }] });
  expect(await refused(by(clerk, 'changeList', { id, version: 1, ...asked, name: '纪委监督检查', items: [{ key: 'walls' }] }))).toBe('platform.stale');
  expect((await check(id)).rows.map(({ number, key }) => [number, key])).toEqual([['1', 'walls'], ['02', item.id]]);
  expect((await listOf(id)).can).toEqual(['changeList', 'setListAside']);

  // A pack that is being made holds it; one that failed was handed to nobody.
  const pack = await by(clerk, 'makePack', { year, listId: id });
  expect(await refused(by(clerk, 'changeList', { id, version: 2, ...asked, name: '改了', items: [{ key: 'walls' }] }))).toBe('inspection.packedBefore');
  await house.database.inTenant(town.id, (tx) => tx.db.updateTable('inspectionPack').set({ state: 'failed' }).where('tenantId', '=', tx.tenantId).where('id', '=', pack.id).execute());
  expect((await listOf(id)).can).toContain('changeList');
  await house.database.inTenant(town.id, (tx) => tx.db.updateTable('inspectionPack').set({ state: 'gone' }).where('tenantId', '=', tx.tenantId).where('id', '=', pack.id).execute());
  expect(await listOf(id), 'its file is gone, what was handed over was asked by it').toMatchObject({ packs: 1, can: ['setListAside'] });

  await by(clerk, 'setListAside', { id, version: 2 });
  expect(await refused(by(clerk, 'setListAside', { id, version: 3 }))).toBe('inspection.listSetAside');
  expect(await refused(by(clerk, 'makePack', { year, listId: id }))).toBe('inspection.listSetAside');
  expect(await refused(by(clerk, 'noteVisit', { year, visitOn: day(9), visitor: '纪委', listId: id }))).toBe('inspection.listSetAside');
  await by(clerk, 'dropItem', { id: item.id });
  expect((await check(id)).rows.map(({ asks }) => asks), 'what it asked is still to be read').toEqual(['墙上有内容（五项制度）', '代表工作室照片']);
  await by(clerk, 'makeList', { ...asked, name: '纪委监督检查', items: [{ key: 'walls' }] });
  expect((await lists()).rows.at(-1), 'those set aside stand last').toMatchObject({ id, setAside: true });
});

test('inspection.noteVisit names a list and the self-check and to-dos go by it; inspection.chooseList gives it another; the year’s end stays on the standard one', async () => {
  const { id } = await by(clerk, 'makeList', { ...asked, name: '县人大半年检查' });
  const on = day(20);
  const visit = await by(clerk, 'noteVisit', { year, visitOn: on, visitor: '县人大', listId: id });
  const other = await by(clerk, 'noteVisit', { year, visitOn: on, visitor: '县委办', listId: id });
  expect((await check()).visits.find((one) => one.id === visit.id)?.list).toMatchObject({ name: '县人大半年检查' });
  expect(await refused(by(clerk, 'setListAside', { id, version: 1 }))).toBe('inspection.listAwaited');
  await look();
  expect(await tasks(on)).toEqual(expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining('统一挂牌：还缺'), detail: `${year}　县人大半年检查`, link: `/inspection?year=${year}&list=${id}&only=missing` })]));
  expect((await tasks(on)).map(({ title }) => title.split('：')[0]), 'the list and nothing else').toEqual(['人代会会议材料', '统一挂牌', '经费使用情况']);
  const said = (await seeing(house, chair, 'notice.mine', {}) as unknown as { rows: { kind: string; words: string }[] }).rows.filter(({ kind }) => kind === 'inspection.listCheck');
  expect(said).toHaveLength(1);
  expect(said[0]?.words).toContain('照“县人大半年检查”自查');

  await by(clerk, 'chooseList', { id: visit.id });
  expect(await tasks(on), 'the other one still comes by it').toHaveLength(3);
  await look();
  expect((await tasks(on)).length, 'and this one by the standard list').toBeGreaterThan(10);
  await by(clerk, 'callOffVisit', { id: other.id });
  expect((await tasks(on)).every(({ link }) => !link.includes('list=')), 'nobody comes by the list any more').toBe(true);
  await by(clerk, 'chooseList', { id: visit.id, listId: id });
  expect(await tasks(on)).toEqual([]);
  await look();
  expect(await tasks(on)).toHaveLength(3);
  expect(await refused(by(clerk, 'chooseList', { id: visit.id, listId: visit.id }))).toBe('inspection.noSuchList');
  expect(await refused(by(deputy, 'chooseList', { id: visit.id }))).toBe('inspection.onlyTheOffice');

  house.clock.set(`${year}-12-20T02:00:00Z`);
  await look();
  expect((await tasks(`${year}-12-31`)).map(({ link }) => link.includes('list='))).not.toContain(true);
  expect((await tasks(`${year}-12-31`)).length).toBeGreaterThan(10);
});

test('inspection.makePack follows the inspector’s list: his order in the folders, his numbers and words in the contents, and what stands on no list of his is not in it', { timeout: 60_000 }, async () => {
  const { id: listId } = await by(clerk, 'makeList', { ...asked, name: '县人大/全年', items: [...asked.items.slice(0, 3), { key: 'dutyCards', number: '三', asks: '代表履职/登记' }, { number: '二', asks: '经费使用情况' }] });
  const { id } = await by(clerk, 'makePack', { year, listId });
  await work();
  expect((await packs())[0]).toMatchObject({ id, state: 'ready', list: '县人大/全年', of: 5 });
  const { fileId } = await by(clerk, 'takePack', { id });
  const bytes = await house.database.inTenant(town.id, (tx) => buffer(house.files.read(tx, fileId)));
  const folders = [...new Set(listZip(bytes).map(({ name }) => name).filter((name) => name.includes('/')).map((name) => name.split('/')[0]))].toSorted();
  expect(folders).toEqual(['01 一 代表向选民述职情况', '04 三 代表履职·登记']);
  const files = unzip(bytes, { maxBytes: 100_000_000, wanted: (name) => name.startsWith('00 ') && name.endsWith('.pdf') });
  const said = (name: string) => readPdf(files.get(name)!).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  expect(said('00 封面和目录.pdf')).toContain('县人大/全年（县人大代表工委）');
  expect(said('00 目录.pdf')).toMatch(/代表述职代表向选民述职情况.*人代会会议材料.*门前有牌子统一挂牌.*代表履职登记卡代表履职\/登记.*经费使用情况/);
  expect(said('00 目录.pdf')).not.toContain('五项制度');
  expect(said('00 缺项清单.pdf')).toContain('下湾村代表联络站');
});

test('no more lists are in use at once than one can choose from', async () => {
  const inUse = (await lists()).rows.filter(({ setAside }) => !setAside).length;
  for (let more = inUse; more < mostLists; more += 1) await by(clerk, 'makeList', { ...asked, name: `清单${more}`, items: [{ key: 'plates' }] });
  expect(await refused(by(clerk, 'makeList', { ...asked, name: '多一份', items: [{ key: 'plates' }] }))).toBe('inspection.tooManyLists');
  expect((await lists()).can).toEqual([]);
  const last = (await lists()).rows[0]!;
  await by(clerk, 'changeList', { id: last.id, version: last.version, ...asked, name: last.name, items: [{ key: 'walls' }] });
});
