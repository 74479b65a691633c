import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { clearTown } from '#platform/retention.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeDeputy, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { petitionLedger } from './ledger.ts';

const house = await testHouse();
type Seen = Record<string, unknown> & { id: string; version: number; can: string[] };
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let town: Awaited<ReturnType<typeof makeTown>>;
let clerk: Actor;
let chair: Actor;
beforeAll(async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  town = await makeTown(house);
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '文干事');
  chair = await makePerson(house, town, [{ role: 'chair' }], '赵主席');
});

const detail = async (id: string, actor: Actor = clerk) => await seeing(house, actor, 'petition.detail', { id }) as Seen;
const register = async (more: Record<string, unknown> = {}) => await doing(house, clerk, 'petition.register', { source: 'visit', subject: '宅基地争议', content: '邻居砌墙占了我家半米。', name: '谷大雨', address: '石桥村五组', placeCode: town.village, ...more }) as unknown as Seen;
const act = async (id: string, verb: string, input: Record<string, unknown> = {}, actor: Actor = clerk) => doing(house, actor, `petition.${verb}`, { id, version: (await detail(id, actor)).version, ...input });

test('a visit from petition.passOn and petition.tell through petition.beginStage, petition.extendStage, petition.urge and petition.endStage to petition.close, and back by petition.reopen', async () => {
  const { id, numberLabel } = await register();
  expect(numberLabel).toMatch(/^信访〔2026〕\d+号$/);
  expect(await detail(id)).toMatchObject({ state: 'registered', toldDueOn: '2026-09-16', objectionDueOn: null, contact: { name: '谷**', phone: null, hasAddress: true }, next: { what: 'sort', dueOn: '2026-09-16' } });
  await act(id, 'passOn', { kind: 'claim', organ: '镇自然资源所' });
  expect(await code(act(id, 'close'))).toBe('petition.notTold');
  await act(id, 'tell', { way: 'byHand', on: '2026-09-01' });
  await act(id, 'beginStage', { systemNumber: 'GJXF-1' });
  expect(await detail(id)).toMatchObject({ systemNumber: 'GJXF-1', stages: [{ stage: 'handling', dueOn: '2026-11-02' }], next: { what: 'organ', dueOn: '2026-11-02' } });
  expect(await code(act(id, 'beginStage'))).toBe('petition.stageRuns');
  for (const untilOn of ['2026-11-02', '2026-12-01']) expect(await code(act(id, 'extendStage', { untilOn, words: '要重新丈量' })), untilOn).toBe('petition.badExtension');
  await act(id, 'extendStage', { untilOn: '2026-11-17', words: '要重新丈量' });
  expect(await detail(id)).toMatchObject({ stages: [{ dueOn: '2026-11-17', isExtended: true }] });
  await act(id, 'urge', { words: '请告知进展' });
  await act(id, 'endStage', { words: '以界桩为准' });
  await act(id, 'close');
  expect(await detail(id)).toMatchObject({ state: 'closed', next: null });
  await act(id, 'reopen', { words: '点错了' });
  expect(await detail(id)).toMatchObject({ state: 'passed', timeline: expect.arrayContaining([expect.objectContaining({ verb: 'endStage', words: '以界桩为准' })]) });
  // Voided with a round that runs: nothing is late for ever.
  await act(id, 'beginStage');
  await act(id, 'void', { words: '重复登记' });
  house.clock.set('2027-09-01T02:00:00Z');
  expect((await seeing(house, clerk, 'petition.list', { group: 'late' }) as { rows: Seen[] }).rows.map((row) => row.id)).not.toContain(id);
  const before = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('petition').select('closedAt').where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow());
  await act(id, 'bar', { personId: chair.personId, ground: 'recused' });
  expect(await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('petition').select('closedAt').where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow()), 'ended once').toEqual(before);
  house.clock.set('2026-09-01T02:00:00Z');
});

test('what the county sent down: petition.object and petition.settleObjection in time, or petition.takeOn, petition.answer and petition.reportBack before it is closed', async () => {
  const sent = { source: 'sentDown', fromBody: '县人大常委会', fromNumber: '县人信〔2026〕7号', reportDueOn: '2026-09-30' };
  expect(await code(register({ source: 'sentDown' }))).toBe('petition.fromWhom');
  const back = await register(sent);
  await act(back.id, 'object', { words: '在邻镇' });
  await act(back.id, 'settleObjection', { agreed: false });
  expect(await detail(back.id)).toMatchObject({ state: 'registered', objectionDueOn: '2026-09-08' });
  await act(back.id, 'object', { words: '确在邻镇' });
  await act(back.id, 'settleObjection', { agreed: true });
  expect(await detail(back.id)).toMatchObject({ state: 'returned' });
  const ours = await register(sent);
  house.clock.set('2026-09-09T02:00:00Z');
  expect(await code(act(ours.id, 'object', { words: '在邻镇' }))).toBe('petition.objectionTooLate');
  const late = await register({ ...sent, receivedOn: '2026-09-01' });
  await act(late.id, 'object', { words: '在邻镇', on: '2026-09-04' });
  await act(ours.id, 'takeOn', { kind: 'proposal' });
  await act(ours.id, 'answer', { words: '已列入视察计划' });
  await act(ours.id, 'tell', { way: 'post' });
  expect(await code(act(ours.id, 'close'))).toBe('petition.notReported');
  await act(ours.id, 'reportBack', { words: '已答复信访人' });
  await act(ours.id, 'close');
  expect(await detail(ours.id)).toMatchObject({ state: 'closed', report: '已答复信访人', answer: '已列入视察计划' });
  house.clock.set('2026-09-01T02:00:00Z');
});

test('petition.register takes an opinion over without its being written again, once; where nobody can be told petition.direct ends it, until petition.amend brings a name', async () => {
  house.clock.set('2026-08-20T02:00:00Z');
  const opinion = await makeOpinion(house, town, { content: '法院判了不给我执行', name: '安小雪' });
  house.clock.set('2026-09-01T02:00:00Z');
  const { id } = await doing(house, clerk, 'petition.register', { source: 'visit', subject: '执行难', opinionId: opinion.id }) as unknown as Seen;
  expect(await detail(id)).toMatchObject({ content: '法院判了不给我执行', opinionId: opinion.id, contact: { name: '安**' }, receivedOn: '2026-08-20', toldDueOn: '2026-09-04' });
  expect(await code(doing(house, clerk, 'petition.register', { source: 'visit', subject: '执行难', opinionId: opinion.id }))).toBe('petition.registeredBefore');
  const kept = await seeing(house, clerk, 'opinion.detail', { id: opinion.id }) as unknown as Seen;
  await doing(house, clerk, 'opinion.eraseContact', { id: opinion.id, version: kept.version, ground: '本人要求' });
  expect(await detail(id), 'erased there, erased here, and nobody is left to be told').toMatchObject({ contact: null, toldDueOn: null });
  expect(await detail((await register({ name: undefined, address: undefined, headCount: 12, representatives: ['甲某', '乙某'] })).id), 'who speaks for a group can be told').toMatchObject({ toldDueOn: '2026-09-16' });
  const nameless = await register({ name: undefined, address: undefined });
  expect(await detail(nameless.id)).toMatchObject({ contact: null, toldDueOn: null });
  await act(nameless.id, 'direct', { kind: 'accusation', organ: '县纪委监委' });
  await act(nameless.id, 'close');
  const known = (await register({ name: undefined, address: undefined })).id;
  await act(known, 'amend', { subject: '来了住址', address: '石桥村一组' });
  expect(await detail(known)).toMatchObject({ subject: '来了住址', toldDueOn: '2026-09-16', contact: { name: null, hasAddress: true } });
  expect(await code(register({ representatives: ['甲', '乙', '丙', '丁', '戊', '己'], headCount: 30 }))).toBe('petition.tooMany');
  expect(await code(doing(house, clerk, 'petition.register', { source: 'letter', subject: '空' }))).toBe('petition.nothingSaid');
});

test('petition.bar: whom it is about sees nothing, neither page nor list, number or to-do; somebody must be left; petition.unbar lets him in again', async () => {
  const own = await makeTown(house);
  const [first, second] = [await makePerson(house, own, [{ role: 'clerk' }], '甲干事'), await makePerson(house, own, [{ role: 'chair' }], '乙主席')];
  const { id } = await doing(house, second, 'petition.register', { source: 'letter', subject: '反映干事', content: '收礼', name: '林一' }) as unknown as Seen;
  const see = (actor: Actor) => seeing(house, actor, 'petition.list', {}) as Promise<{ total: number; counts: { all: number } }>;
  const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.counts') as { petition: number }).petition;
  expect([await tasks(first), await tasks(second)]).toEqual([1, 1]);
  await doing(house, second, 'petition.bar', { id, version: 1, personId: first.personId, ground: 'accused' });
  expect(await code(seeing(house, first, 'petition.detail', { id }))).toBe('platform.notFound');
  expect(await code(doing(house, first, 'petition.reveal', { id, ground: '看看是谁' }))).toBe('platform.notFound');
  expect([(await see(first)).total, (await see(first)).counts.all, (await see(second)).total, await tasks(first)]).toEqual([0, 0, 1, 0]);
  const audited = async (actor: Actor) => JSON.stringify(await seeing(house, actor, 'audit.list', {}));
  expect(await audited(second), 'the chair reads no links of letters').not.toContain('petition.');
  const auditor = await makePerson(house, own, [{ role: 'auditAdmin' }], '审计员');
  expect(await audited(auditor)).toContain('petition.bar');
  expect(await audited(auditor), 'nor does anybody read there whom it is about').not.toContain(first.personId);
  expect(await code(doing(house, second, 'petition.bar', { id, version: 2, personId: second.personId, ground: 'recused' }))).toBe('petition.nobodyLeft');
  await doing(house, second, 'petition.unbar', { id, version: 2, personId: first.personId, words: '查明不是他' });
  expect(await seeing(house, first, 'petition.detail', { id })).toMatchObject({ id });
});

test('the list begins with what is due first and is searched; the same petitioner and village are found again; others stay out', async () => {
  const own = await makeTown(house);
  const keeper = await makePerson(house, own, [{ role: 'clerk' }], '丙干事');
  const enter = async (more: Record<string, unknown>) => (await doing(house, keeper, 'petition.register', { source: 'letter', content: '写了很多', ...more }) as unknown as Seen).id;
  const [later, sooner] = [await enter({ subject: '水渠', name: '江 一' }), await enter({ subject: '低保', name: '江一', receivedOn: '2026-08-20' })];
  const list = async (input: Record<string, unknown> = {}, actor: Actor = keeper) => await seeing(house, actor, 'petition.list', input) as { rows: Seen[]; total: number; years: number[] };
  expect((await list()).rows.map(({ id }) => id)).toEqual([sooner, later]);
  expect((await list({ search: '低保' })).rows.map(({ id }) => id)).toEqual([sooner]);
  expect(await seeing(house, keeper, 'petition.detail', { id: later })).toMatchObject({ alike: [{ id: sooner, samePetitioner: true }] });
  for (const role of ['presidium', 'handler', 'governmentOffice', 'deputy', 'countyOfficer'] as const) expect((await list({}, await makePerson(house, own, [{ role }]))).total, role).toBe(0);
  expect(await code(seeing(house, chair, 'petition.detail', { id: later })), 'another town’s chair').toBe('platform.notFound');
});

test('petition.reveal shows who it was with a ground that stays on record; after petition.void it goes with the town’s months, the register stays', async () => {
  const { id } = await register({ name: '秦四', representatives: ['甲', '乙'] });
  expect(await doing(house, clerk, 'petition.reveal', { id, ground: '约他面谈' })).toMatchObject({ name: '秦四', representatives: ['甲', '乙'] });
  expect((await detail(id))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'reveal', words: '约他面谈' })]));
  await act(id, 'void', { words: '重复登记' });
  house.clock.set('2040-09-01T02:00:00Z');
  const gone = await clearTown(house, (await house.tenants.byId(town.id))!, false);
  expect(gone.find(({ kind }) => kind === 'petition.contact')?.count).toBeGreaterThanOrEqual(1);
  house.clock.set('2026-09-01T02:00:00Z');
  expect(await detail(id)).toMatchObject({ contact: null, subject: '宅基地争议' });
});

test('the register of a year holds every matter its reader may see, with who brought it masked; nobody else has one', async () => {
  const own = await makeTown(house);
  const [keeper, head, outsider] = [await makePerson(house, own, [{ role: 'clerk' }]), await makePerson(house, own, [{ role: 'chair' }], '赵主席'), await makePerson(house, own, [{ role: 'governmentOffice' }])];
  const take = async (more: Record<string, unknown>) => await doing(house, keeper, 'petition.register', { source: 'letter', subject: '低保问题', content: '三年没有评上。', placeCode: own.village, ...more }) as unknown as Seen;
  const ledgerFor = (actor: Actor, year = 2026) => inWork(house, callBy(actor), {}, 'read', (work) => petitionLedger(work, year));
  const [first, second] = [await take({ name: '谷大雨' }), await take({ source: 'sentDown', fromBody: '县人大', fromNumber: '望人访〔2026〕3号', subject: '反映赵主席作风' })];
  await doing(house, keeper, 'petition.passOn', { id: first.id, version: 1, kind: 'claim', organ: '镇民政办' });
  await doing(house, keeper, 'petition.bar', { id: second.id, version: second.version, personId: head.personId, ground: 'accused' });
  const { rows, columns } = await ledgerFor(keeper);
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['信访〔2026〕1号', '2026年9月1日', '来信', '谷**', '低保问题'], ['信访〔2026〕2号', '2026年9月1日', '上级人大交办\n县人大\n望人访〔2026〕3号', '未留姓名', '反映赵主席作风'],
  ]);
  expect(rows[0]?.[columns.findIndex(({ header }) => header === '去向')]).toBe('已转有权机关\n镇民政办');
  expect(JSON.stringify(rows)).not.toMatch(/谷大雨/);
  expect((await ledgerFor(head)).rows.map(([number]) => number), 'what is about him is in none of his').toEqual(['信访〔2026〕1号']);
  expect([await code(ledgerFor(outsider)), await code(ledgerFor(keeper, 2020))]).toEqual(['platform.notFound', 'platform.notFound']);
});

test('an opinion that petition.register takes over owes nothing more of its own and says where it went; told, closed and voided there, it is so here', async () => {
  const { personId } = await makeDeputy(house, town, '周明德');
  const seen = (id: string) => seeing(house, clerk, 'opinion.detail', { id }) as unknown as Promise<Seen & { lookDueOn: string }>;
  const owed = async () => (await seeing(house, clerk, 'opinion.board', {}) as { noticeOwed: number }).noticeOwed;
  const take = async (opinionId: string, more = {}) => (await doing(house, clerk, 'petition.register', { source: 'visit', subject: '宅基地', opinionId, ...more }) as unknown as Seen).id;
  const sent = await following(house, await makeOpinion(house, town, { content: '邻居占了我家宅基地', name: '谷雨', choice: 'own' }), [[clerk, 'sendElsewhere', { channel: 'petitionOffice', bodyName: '县信访局', reason: '属于信访事项' }]]);
  expect([await owed(), await seen(sent.id)]).toEqual([1, expect.objectContaining({ dueOn: '2026-09-16' })]);
  const id = await take(sent.id);
  expect([await owed(), await seen(sent.id)]).toEqual([0, expect.objectContaining({ state: 'elsewhere', kind: 'petition', dueOn: null, elsewhere: expect.objectContaining({ channel: 'letters', noticedOn: null }) })]);
  expect(await code(following(house, await seen(sent.id) as never, [[clerk, 'takeBack', { reason: '归我们' }]]))).toBe('opinion.isLetter');
  expect(await seeing(house, residentOf(town, sent), 'opinion.track')).toMatchObject({ elsewhere: { channel: 'letters' }, timeline: expect.arrayContaining([expect.objectContaining({ verb: 'toLetters' })]) });
  await act(id, 'passOn', { kind: 'claim', organ: '镇自然资源所' });
  await act(id, 'tell', { way: 'post' });
  expect((await seen(sent.id))['elsewhere']).toMatchObject({ noticedOn: '2026-09-01', way: 'post' });
  await act(id, 'close');
  expect(await seen(sent.id)).toMatchObject({ state: 'closed' });
  await act(id, 'reopen', { words: '他要求复查' });
  expect(await seen(sent.id), 'open there is open here').toMatchObject({ state: 'elsewhere' });
  await act(id, 'close');
  expect(await seen(sent.id)).toMatchObject({ state: 'closed' });

  const ours = await makeOpinion(house, town, { content: '有人倒卖苗木', choice: 'report', deputyId: personId });
  const before = await seen(ours.id);
  const mistaken = await take(ours.id);
  expect(await seen(ours.id), 'what the resident calls a report stays one').toMatchObject({ state: 'elsewhere', kind: 'report' });
  await act(mistaken, 'void', { words: '就是一条意见' });
  const back = await seen(ours.id);
  expect(back).toMatchObject({ state: 'withDeputy', kind: 'report', elsewhere: null });
  expect(back.lookDueOn, 'its first days').toBe(before.lookDueOn);
  await take(ours.id);

  const asked = await following(house, await makeOpinion(house, town, { content: '水渠断了', deputyId: personId }), [[clerk, 'lookAt'], [clerk, 'answer', { words: '修好了' }]]);
  await take(asked.id);
  expect(await seen(asked.id), 'what has its answer keeps it').toMatchObject({ state: 'answered', elsewhere: null });
});

test('petition.sortAnew mends kind and organ with the reason, moves no day, and keeps an accusation and the opinion it came from away from whom it is about', async () => {
  const deputy = await makeDeputy(house, town, '吴秀英');
  const opinion = await makeOpinion(house, town, { content: '干部多占救济粮', name: '江一', deputyId: deputy.personId });
  const { id } = await doing(house, clerk, 'petition.register', { source: 'letter', subject: '救济粮', opinionId: opinion.id }) as unknown as Seen;
  await act(id, 'passOn', { kind: 'claim', organ: '镇民政办' });
  await act(id, 'beginStage');
  await act(id, 'tell', { way: 'post' });
  const reads = (actor: Actor) => code(seeing(house, actor, 'opinion.detail', { id: opinion.id }));
  expect(await reads(deputy)).toBe('done');
  const before = await detail(id);
  expect(await code(act(id, 'sortAnew', { kind: 'claim', words: '看错了' }))).toBe('petition.nothingChanged');
  expect(await code(act(id, 'sortAnew', { kind: 'accusation', organ: '县纪委监委', words: '说的是干部', accusedIds: [clerk.personId, chair.personId] }))).toBe('petition.nobodyLeft');
  await act(id, 'sortAnew', { kind: 'accusation', organ: '县纪委监委', words: '说的是干部', accusedIds: [chair.personId] });
  const after = await detail(id);
  expect(after).toMatchObject({ state: 'passed', kind: 'accusation', organ: '县纪委监委', barred: [{ id: chair.personId, ground: 'accused' }] });
  for (const day of ['toldDueOn', 'toldOn', 'stages', 'receivedOn']) expect(after[day], day).toEqual(before[day]);
  expect(after['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'sortAnew', words: '原为申诉求决，镇民政办，改为检举控告，县纪委监委。说的是干部' })]));
  expect([await code(detail(id, chair)), await reads(deputy), await reads(clerk)]).toEqual(['platform.notFound', 'platform.notFound', 'done']);
  await act(id, 'endStage', { words: '已转' });
  await act(id, 'close');
  await act(id, 'sortAnew', { kind: 'claim', words: '查明只是分配不均' });
  expect(await detail(id), 'the organ stays where none is given, and what is closed stays closed').toMatchObject({ state: 'closed', kind: 'claim', organ: '县纪委监委' });
  expect([await code(detail(id, chair)), await reads(deputy)], 'what was kept away stays away').toEqual(['platform.notFound', 'platform.notFound']);

  const own = await doing(house, clerk, 'petition.register', { source: 'letter', subject: '旁听', content: '想旁听人代会' }) as unknown as Seen;
  await act(own.id, 'takeOn', { kind: 'claim' });
  await act(own.id, 'sortAnew', { kind: 'proposal', organ: '镇党政办', words: '是建议' });
  expect(await detail(own.id), 'what is handled here has no organ').toMatchObject({ state: 'own', kind: 'proposal', organ: null });
});
