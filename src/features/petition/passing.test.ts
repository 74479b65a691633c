import { beforeAll, expect, test } from 'vitest';
import { type Actor, systemActor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
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

const register = async (subject: string, more: Record<string, unknown> = {}) => await doing(house, officer, 'petition.register', { source: 'letter', subject, content: '机耕路冲毁半年没有人管。', name: '谷大雨', address: '石桥村五组', ...more }) as unknown as Seen & { numberLabel: string };
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
  const told = (version: number, stateThere: 'own' | 'void') => inWork(house, callBy(systemActor(county.id, 'county')), {}, 'write', (at) => keepTold(at, sent!.id, { version, returnId: null, stateThere, numberThere: '信访〔2026〕9号', objectionWords: null, reportedOn: null, reportWords: null, files: [] }));
  await told(9, 'own');
  await told(8, 'void');
  expect(await detail(id, officer)).toMatchObject({ sendings: [{ stateThere: 'own' }] });
  const clear = await house.rows<{ n: number }>(`select count(*)::int as n from job where payload::text like '%谷大雨%'`);
  expect(clear).toEqual([{ n: 0 }]);
});

test('petition.returnReport sends a report back with a day: the town reports again, nothing said is lost, and the old report is never read as the new one', async () => {
  // The county has it from above and reports there too: the one report is not the other.
  const { id } = await register('只报了在研究', { source: 'passedOn', fromBody: '市人大常委会', reportDueOn: '2026-12-01' });
  expect(await code(act(officer, id, 'returnReport', { words: '没有结果', reportDueOn: '2026-11-01' }))).toBe('platform.wrongState');
  await send(id);
  await work();
  expect(await code(act(officer, id, 'returnReport', { words: '没有结果', reportDueOn: '2026-11-01' }))).toBe('petition.nothingToReturn');
  const there = (await copyOf('只报了在研究'))!.id;
  const paper = (name: string, at = town, by = clerk) => house.database.inTenant(at.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name, by: by.personId, now: house.clock.now() }));
  await act(clerk, there, 'passOn', { kind: 'claim', organ: '镇农业农村办' });
  await act(clerk, there, 'tell', { way: 'byHand' });
  await act(clerk, there, 'reportBack', { words: '正在研究', fileIds: [(await paper('一稿.pdf')).id] });
  await act(clerk, there, 'close');
  await work();
  expect(await detail(id, officer)).toMatchObject({ next: { what: 'read' }, belowFiles: [{ name: '一稿.pdf' }], reportFiles: [] });
  expect(await code(act(officer, id, 'returnReport', { words: '没有结果', reportDueOn: '2026-09-01' }))).toBe('petition.badReportDay');
  await act(officer, id, 'reportBack', { words: '已交镇里办理', fileIds: [(await paper('本级报告.pdf', county, officer)).id] });
  await act(officer, id, 'returnReport', { words: '没有办理结果', reportDueOn: '2026-11-01' });
  // The town tells the old report once more before it has heard.
  await runIn(town, tellAbove);
  await act(clerk, there, 'reopen', { words: '补材料' });
  await runIn(town, tellAbove);
  expect(await detail(id, officer)).toMatchObject({ next: { what: 'tell' }, belowFiles: [], reportFiles: [{ name: '本级报告.pdf' }], returnedFiles: [{ name: '一稿.pdf' }], sendings: [{ reportedOn: null, reportDueOn: '2026-11-01', returnedWords: '没有办理结果' }] });
  await act(clerk, there, 'close');
  await work();
  await runIn(county, carryDown);
  expect(await detail(there, clerk)).toMatchObject({ state: 'passed', reportReturnedWords: '没有办理结果', reportDueOn: '2026-11-01', report: null, reportFiles: [], returnedFiles: [{ name: '一稿.pdf' }], next: { what: 'reportAgain', dueOn: '2026-11-01' } });
  expect(JSON.stringify((await detail(there, clerk))['timeline'])).toMatch(/正在研究.*没有办理结果/);
  expect(JSON.stringify(await seeing(house, clerk, 'todo.mine')), 'in the to-do of the town').toContain('上级人大退回，要求补报');
  expect((await list(officer, { group: 'below' })).rows.map((row) => row.id)).toContain(id);

  await act(clerk, there, 'reportBack', { words: '路已修通', fileIds: [(await paper('二稿.pdf')).id] });
  // A second run of the same return clears nothing.
  await house.database.inTenant(county.id, ({ db, tenantId }) => db.updateTable('petitionSending').set({ carriedVersion: 0 }).where('tenantId', '=', tenantId).where('petitionId', '=', id).execute());
  await runIn(county, carryDown);
  await work();
  expect(await detail(there, clerk)).toMatchObject({ report: '路已修通', reportReturnedWords: null });
  expect(await detail(id, officer)).toMatchObject({ next: { what: 'read' }, belowFiles: [{ name: '二稿.pdf' }], reportFiles: [{ name: '本级报告.pdf' }], returnedFiles: [{ name: '一稿.pdf' }], sendings: [{ reportWords: '路已修通' }] });
  await act(officer, id, 'tell', { way: 'post' });
  await act(officer, id, 'close');
  expect(JSON.stringify((await detail(id, officer))['timeline'])).toMatch(/正在研究.*没有办理结果.*路已修通/);
});
