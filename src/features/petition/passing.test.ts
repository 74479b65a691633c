import { beforeAll, expect, test } from 'vitest';
import { type Actor, systemActor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { withClient } from '#platform/db/open-client.ts';
import { workOnce } from '#platform/jobs.ts';
import { inWork } from '#platform/perform.ts';
import { type Town, callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { keepTold } from './passing/keep-told.ts';
import { carryDown, tellAbove } from './passing/jobs.ts';

const house = await testHouse();
type Seen = Record<string, unknown> & { id: string; version: number; can: string[] };
type Listed = { rows: Seen[]; total: number; counts: { below: number } };
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const work = async (): Promise<void> => { while (await workOnce(house)) { /* until nothing is due */ } };
const runIn = (which: Town, job: typeof carryDown) => inWork(house, callBy(systemActor(which.id, which.kind)), {}, 'write', (at) => job.run(at as never));
const detail = async (id: string, actor: Actor) => await seeing(house, actor, 'petition.detail', { id }) as Seen;
const act = async (actor: Actor, id: string, verb: string, input: Record<string, unknown> = {}) => doing(house, actor, `petition.${verb}`, { id, version: (await detail(id, actor)).version, ...input });
const list = async (actor: Actor, input: Record<string, unknown> = {}) => await seeing(house, actor, 'petition.list', input) as unknown as Listed;

let county: Town;
let town: Town;
let officer: Actor;
let clerk: Actor;
let chair: Actor;
beforeAll(async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  county = await makeTown(house, { kind: 'county' });
  town = await makeTown(house, { countyId: county.id });
  officer = await makePerson(house, county, [{ role: 'clerk' }, { role: 'countyOfficer' }], '方干事');
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '文干事');
  chair = await makePerson(house, town, [{ role: 'chair' }], '赵主席');
});

const register = async (subject: string) => await doing(house, officer, 'petition.register', { source: 'letter', subject, content: '机耕路冲毁半年没有人管。', name: '谷大雨', address: '石桥村五组' }) as unknown as Seen & { numberLabel: string };
const send = (id: string, more: Record<string, unknown> = {}) => act(officer, id, 'sendDown', { kind: 'claim', townId: town.id, reportDueOn: '2026-10-01', withContact: true, ...more });
const copyOf = async (subject: string, actor: Actor = clerk) => (await list(actor, { search: subject })).rows.find((row) => row['subject'] === subject);

test('petition.sendDown: copied to the town once, with number, day and who it is; the town reports and the county closes', async () => {
  const { id, numberLabel } = await register('机耕路冲毁');
  await send(id);
  expect(await detail(id, officer)).toMatchObject({ state: 'passed', organ: '清河镇人民代表大会', next: { what: 'tell' }, sendings: [{ state: 'waiting', townName: '清河镇人民代表大会', stateThere: null }] });
  await work();
  await runIn(county, carryDown);
  const copies = await list(clerk, { search: '机耕路冲毁' });
  expect(copies.total).toBe(1);
  const there = copies.rows[0]!.id;
  expect(await detail(there, clerk)).toMatchObject({ source: 'sentDown', state: 'registered', fromNumber: numberLabel, reportDueOn: '2026-10-01', toldDueOn: '2026-09-16', objectionDueOn: '2026-09-08', contact: { name: '谷**', hasAddress: true }, arrived: true });
  expect(await doing(house, clerk, 'petition.reveal', { id: there, ground: '约他面谈' })).toMatchObject({ name: '谷大雨', address: '石桥村五组' });
  expect((await seeing(house, clerk, 'todo.counts') as { petition: number }).petition).toBe(1);
  expect((await list(officer, { group: 'below' })).rows.map((row) => row.id)).toEqual([id]);
  await act(officer, id, 'tell', { way: 'post' });
  expect(await code(act(officer, id, 'close'))).toBe('petition.noReportFromBelow');
  expect(await code(act(officer, id, 'void', { words: '重复' }))).toBe('petition.liesBelow');

  await act(officer, id, 'urge', { words: '请抓紧' });
  await work();
  await runIn(county, carryDown);
  expect((await detail(there, clerk))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'urgedAbove', words: '请抓紧' })]));
  expect(((await detail(there, clerk))['timeline'] as { verb: string }[]).filter(({ verb }) => verb === 'urgedAbove')).toHaveLength(1);
  expect(await code(act(clerk, there, 'amend', { subject: '机耕路冲毁', reportDueOn: '2026-12-01' })), 'the day is the county’s').toBe('petition.setAbove');
  await act(clerk, there, 'amend', { subject: '机耕路冲毁' });
  expect(await detail(there, clerk)).toMatchObject({ fromNumber: numberLabel, reportDueOn: '2026-10-01' });

  await act(clerk, there, 'passOn', { kind: 'claim', organ: '镇农业农村办' });
  await act(clerk, there, 'tell', { way: 'byHand' });
  await act(clerk, there, 'reportBack', { words: '已修好，信访人认可' });
  await work();
  await runIn(town, tellAbove);
  const back = await detail(id, officer);
  expect(back).toMatchObject({ next: { what: 'read' }, sendings: [{ state: 'received', stateThere: 'passed', reportWords: '已修好，信访人认可', reportedOn: '2026-09-01' }] });
  expect((back['timeline'] as { verb: string }[]).filter(({ verb }) => verb === 'reportCame')).toHaveLength(1);
  expect((await list(officer, { group: 'below' })).total).toBe(0);
  expect(JSON.stringify(back), 'nothing of the town’s own file').not.toMatch(/农业农村办|文干事/);
  expect(await code(act(officer, id, 'takeBack', { words: '错了' }))).toBe('petition.reportCame');
  await act(officer, id, 'close');
  expect(await detail(id, officer)).toMatchObject({ state: 'closed' });
});

test('petition.takeBack voids it in the town with the reason, or gives it back where the town objected; then it goes elsewhere', async () => {
  const { id } = await register('送错了镇');
  await send(id);
  await work();
  const there = (await copyOf('送错了镇'))!.id;
  await act(clerk, there, 'object', { words: '不在我镇' });
  await work();
  expect(await detail(id, officer)).toMatchObject({ next: { what: 'read' }, sendings: [{ stateThere: 'objected', objectionWords: '不在我镇' }] });
  await act(officer, id, 'takeBack', { words: '确在邻镇' });
  await work();
  expect(await detail(there, clerk)).toMatchObject({ state: 'returned' });
  expect(await detail(id, officer)).toMatchObject({ state: 'registered', organ: null });
  await send(id);
  await work();
  const again = (await list(clerk, { search: '送错了镇' })).rows.find((row) => row.id !== there)!.id;
  await act(officer, id, 'takeBack', { words: '又送错了' });
  await work();
  const voided = await detail(again, clerk);
  expect(voided).toMatchObject({ state: 'void' });
  expect(JSON.stringify(voided['timeline'])).toContain('又送错了');
  // Taken back before any run: it never arrives.
  const early = await register('没送出就收回');
  await send(early.id);
  await act(officer, early.id, 'takeBack', { words: '写错了' });
  await work();
  expect(await copyOf('没送出就收回')).toBeUndefined();
});

test('whom an accusation is about is barred before it arrives, no name of the accuser goes down, and where nobody is left it does not arrive', async () => {
  const { id } = await register('反映干事收礼');
  expect(await code(send(id, { kind: 'accusation', aboutNames: ['文干事'] }))).toBe('petition.namelessAccusation');
  expect(await code(send(id, { kind: 'accusation', withContact: false }))).toBe('petition.aboutWhom');
  await send(id, { kind: 'accusation', withContact: false, aboutNames: ['文 干事'] });
  await work();
  expect(await copyOf('反映干事收礼')).toBeUndefined();
  const there = (await copyOf('反映干事收礼', chair))!.id;
  expect(await code(detail(there, clerk))).toBe('platform.notFound');
  expect(await detail(there, chair)).toMatchObject({ contact: null, files: [], barred: [{ ground: 'accused' }] });
  const all = await register('反映两个人');
  await send(all.id, { kind: 'accusation', withContact: false, aboutNames: ['文干事', '赵主席'] });
  await work();
  expect(await detail(all.id, officer)).toMatchObject({ next: { what: 'read' }, sendings: [{ state: 'barred' }] });
  expect(await copyOf('反映两个人', chair)).toBeUndefined();
});

test('only a county sends, only to a town of its own; an older word never replaces a newer one; no contact lies in clear', async () => {
  const stranger = await makeTown(house);
  const { id } = await register('界河淤塞');
  expect(await code(send(id, { townId: stranger.id }))).toBe('petition.unknownTown');
  expect(await code(send(id, { reportDueOn: '2026-09-01' }))).toBe('petition.badReportDay');
  const own = await doing(house, clerk, 'petition.register', { source: 'letter', subject: '本镇的', content: '水渠' }) as unknown as Seen;
  expect(await code(doing(house, clerk, 'petition.sendDown', { id: own.id, version: 1, kind: 'claim', townId: town.id, reportDueOn: '2026-10-01', withContact: true }))).toBe('petition.onlyACounty');
  await send(id);
  await work();
  const { sendings: [sent] } = await detail(id, officer) as unknown as { sendings: { id: string }[] };
  const told = (version: number, stateThere: 'own' | 'void') => inWork(house, callBy(systemActor(county.id, 'county')), {}, 'write', (at) => keepTold(at, sent!.id, { version, stateThere, numberThere: '信访〔2026〕9号', objectionWords: null, reportedOn: null, reportWords: null, files: [] }));
  await told(9, 'own');
  await told(8, 'void');
  expect(await detail(id, officer)).toMatchObject({ sendings: [{ stateThere: 'own' }] });
  const clear = await withClient(house.ownerUrl, async (client) => (await client.query(`select count(*)::int as n from job where payload::text like '%谷大雨%'`)).rows as { n: number }[]);
  expect(clear).toEqual([{ n: 0 }]);
});
