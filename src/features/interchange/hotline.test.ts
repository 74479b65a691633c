import { beforeAll, expect, test } from 'vitest';
import type { ReadSheet } from '#platform/print/read-sheet.ts';
import { readSheet } from '#platform/print/read-sheet.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { type TestHouse, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { clearTown } from '#platform/retention.ts';
import { following, makeDeputy, makeOpinion } from '#tests/support/makers/opinion.ts';
import { uploadSheet } from '#tests/support/makers/past-list.ts';

type Person = Awaited<ReturnType<typeof makePerson>>;
type Seen = Record<string, unknown>;
let house: TestHouse;
let town: Awaited<ReturnType<typeof makeTown>>;
let clerk: Person;
let second: Person;
let deputy: Person;
beforeAll(async () => {
  house = await testHouse();
  town = await makeTown(house);
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '李文静');
  second = await makePerson(house, town, [{ role: 'clerk' }], '何小芳');
  deputy = await makeDeputy(house, town);
});

/** Columns as one city exports them; another one's stand in the first test. */
const header = ['工单号', '来电时间', '工单类型', '诉求标题', '诉求内容', '所属村（社区）', '事发地址', '来电人', '来电号码', '办理结果'];
const order = { 工单号: 'QH20260825001', 来电时间: '2026-08-25 10:23:45', 工单类型: '求助', 诉求标题: '路灯不亮', 诉求内容: '五组路口的路灯坏了一个月，老人晚上出门摔倒过。', '所属村（社区）': '石桥村', 事发地址: '五组路口', 来电人: '周明', 来电号码: '13912340000', 办理结果: '' };
type Cells = Partial<Record<string, string | number>>;
const sheetOf = async (rows: readonly Cells[], columns: readonly string[] = header) =>
  uploadSheet(house, town, await writeSheet({ name: '工单', columns: columns.map((one) => ({ header: one, type: rows.some((row) => typeof row[one] === 'number') ? 'number' as const : 'text' as const })), rows: rows.map((row) => columns.map((one) => row[one] ?? null)) }), '工单.xlsx');
const read = async (rows: readonly Cells[], columns?: readonly string[]) => doing(house, clerk, 'interchange.previewOrders', { fileId: await sheetOf(rows, columns) });
const preview = (id: unknown) => seeing(house, clerk, 'interchange.orderPreview', { id }) as Promise<{ state: string; notes: string[]; rows: { mark: string; act: string; changes: string[]; contact: string | null; place: string | null; faults: { code: string; words: string }[]; notes: { code: string }[] }[] }>;
const confirm = (id: unknown, more: object = {}) => doing(house, clerk, 'interchange.confirmOrders', { id, ...more });
const list = async (search?: string) => (await seeing(house, clerk, 'opinion.list', { source: 'hotline', page: 1, ...(search ? { search } : {}) }) as unknown as { rows: (Seen & { id: string; version: number })[]; total: number });
const only = async (number: string) => (await list(number)).rows[0]!;
const notices = async (person: Person) => (await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', person.personId).execute(), 'read')).map(({ kind }) => kind);
const cellsOf = async ({ base64 }: { base64: string }): Promise<ReadSheet['rows']> => {
  const sheet = await readSheet(Buffer.from(base64, 'base64'), { maxRows: 100 });
  return sheet.ok ? sheet.sheets[0]!.rows : [];
};

test('interchange.previewOrders reads an export as it comes and takes nothing in; interchange.confirmOrders makes opinions of it that go the ordinary way', async () => {
  const rows = [order, { ...order, 工单号: 'QH20260825002', 工单类型: '举报', 诉求内容: '有人占用公款' }, { ...order, 工单号: 'QH20260825003', '所属村（社区）': '远山村' }, { ...order, 工单号: '' }, { ...order, 工单号: 'QH20260825005', 诉求标题: '', 诉求内容: '' }, order];
  const { id, goodCount, doubtfulCount, badCount } = await read(rows);
  expect([goodCount, doubtfulCount, badCount]).toEqual([2, 1, 3]);
  const seen = await preview(id);
  expect(seen.notes).toEqual(['这几列没有用到，也没有保存：办理结果。']);
  expect(seen.rows.map(({ mark, act, faults, notes }) => [mark, act, ...faults.map(({ code }) => code), ...notes.map(({ code }) => code)])).toEqual([
    ['good', 'new'], ['good', 'new', 'isReport'], ['doubtful', 'new', 'placeUnknown'], ['bad', 'none', 'numberMissing'], ['bad', 'none', 'contentMissing'], ['bad', 'none', 'repeated'],
  ]);
  expect(seen.rows[0]).toMatchObject({ contact: '周* 139****0000', place: '石桥村 · 五组路口' });
  expect((await list()).total).toBe(0);

  expect(await confirm(id, { includeDoubtful: [3] })).toMatchObject({ newCount: 3, updatedCount: 0, unchangedCount: 0, leftOutCount: 3 });
  const one = await only('QH20260825001');
  expect(one).toMatchObject({ outsideNumber: 'QH20260825001', state: 'received', source: 'hotline', choice: 'unsure', placeName: '石桥村', receivedOn: '2026-08-25' });
  const detail = await seeing(house, clerk, 'opinion.detail', { id: one.id }) as Seen;
  expect(detail).toMatchObject({ content: '路灯不亮\n五组路口的路灯坏了一个月，老人晚上出门摔倒过。', spot: '五组路口', consentName: false, consentPublish: false, entryMode: 'written', contact: { name: '周明', phone: '139****0000' } });
  expect(await only('QH20260825003')).toMatchObject({ placeName: null });
  // Who imports needs no word; the other clerk hears once of all, and of the report by itself.
  expect(await notices(clerk)).toEqual([]);
  expect((await notices(second)).toSorted()).toEqual(['opinion.arrivedMany', 'opinion.reportArrived']);
  // Nothing of the caller lies in clear, before or after.
  const kept = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('opinionContact').selectAll().where('tenantId', '=', tenantId).execute(), 'read');
  expect(kept).toHaveLength(3);
  expect(JSON.stringify(kept)).not.toMatch(/周明|13912340000/);
  // The ordinary way: routed, answered, and a report is nobody's but the office's.
  const answered = await following(house, one, [[clerk, 'route', { deputyId: deputy.personId }], [deputy, 'answer', { words: '路灯换好了。' }]]);
  expect(answered.version).toBeGreaterThan(one.version);
  expect((await seeing(house, deputy, 'opinion.list', { source: 'hotline', page: 1 }) as { total: number }).total).toBe(1);
});

test('the rows not taken in are downloaded, mended and read again, under other headers of another city', async () => {
  const { rows } = await seeing(house, clerk, 'interchange.orderImports') as { rows: { id: string; state: string }[] };
  const paper = await seeing(house, clerk, 'interchange.ordersToMend', { id: rows[0]?.id }) as { name: string; base64: string };
  const cells = await cellsOf(paper);
  expect(cells[0]).toEqual(['工单号', '来电时间', '工单类型', '诉求标题', '诉求内容', '所属村(社区)', '事发地址', '来电人', '来电号码', '需要更正']);
  expect(cells).toHaveLength(4);
  expect(cells[1]?.at(-1)).toBe('没有工单编号，再次导入时认不出是同一件');
  const again = await read([{ 受理编号: '2026-77', 受理日期: '2026年8月30日', 反映内容: '自来水发黄', 责任村: '石桥', 联系方式: '0571-86001234', 需要更正: '没有工单编号' }], ['受理编号', '受理日期', '反映内容', '责任村', '联系方式', '需要更正']);
  expect((await preview(again.id)).rows).toMatchObject([{ mark: 'good', act: 'new', place: '石桥村', notes: [{ code: 'landlineKept' }] }]);
  expect(await confirm(again.id)).toMatchObject({ newCount: 1 });
  expect(await seeing(house, clerk, 'opinion.detail', { id: (await only('2026-77')).id })).toMatchObject({ content: '自来水发黄', contact: { phone: null, hasAddress: true } });
});

test('the same number again brings up to date and never doubles; what is settled or was erased stays', async () => {
  const { total } = await list();
  const changed = { 受理编号: '2026-77', 受理日期: '2026-08-30', 反映内容: '自来水发黄，三天了', 责任村: '石桥村', 联系方式: '13912340001' };
  const columns = ['受理编号', '受理日期', '反映内容', '责任村', '联系方式'];
  const first = await read([changed], columns);
  expect((await preview(first.id)).rows).toMatchObject([{ mark: 'good', act: 'update', changes: ['内容', '手机号'] }]);
  expect(await confirm(first.id)).toMatchObject({ newCount: 0, updatedCount: 1 });
  const one = await only('2026-77');
  const { timeline, content } = await seeing(house, clerk, 'opinion.detail', { id: one.id }) as { timeline: { verb: string; innerWords: string | null }[]; content: string };
  expect([content, timeline.at(-1)]).toMatchObject(['自来水发黄，三天了', { verb: 'renew', innerWords: '自来水发黄' }]);

  const second2 = await read([changed, { ...changed, 受理编号: 'QH20260825001', 反映内容: '路灯又坏了' }], columns);
  expect((await preview(second2.id)).rows.map(({ mark, act, faults }) => [mark, act, ...faults.map(({ code, words }) => `${code} ${words}`)])).toEqual([['good', 'unchanged'], ['bad', 'none', 'settled 这个工单已经收为意见，现在是“已答复”，内容不再改动']]);
  await doing(house, clerk, 'interchange.dropOrders', { id: second2.id });
  await expect(confirm(second2.id)).rejects.toMatchObject({ refusal: { code: 'interchange.draftClosed' } });

  await doing(house, clerk, 'opinion.eraseContact', { id: one.id, version: one.version, ground: '本人要求' });
  const third = await read([{ ...changed, 反映内容: '自来水又黄了' }], columns);
  expect((await preview(third.id)).rows).toMatchObject([{ mark: 'good', act: 'update', changes: ['内容'], notes: [{ code: 'contactErased' }] }]);
  await confirm(third.id);
  expect(await seeing(house, clerk, 'opinion.detail', { id: one.id })).toMatchObject({ content: '自来水又黄了', contact: null });
  expect((await list()).total).toBe(total);
});

test('the next day’s list repeats what staff have mended since: phone and village stay; what is sent again as a report is nobody’s but the office’s', async () => {
  const columns = ['工单号', '来电时间', '工单类型', '诉求内容', '所属村', '来电人', '来电号码'];
  const row = { 工单号: '2026-88', 来电时间: '2026-08-30', 工单类型: '咨询', 诉求内容: '村干部在这里办酒席', 所属村: '石桥村', 来电人: '周明', 来电号码: '13912340000' };
  await confirm((await read([row], columns)).id);
  const one = await only('2026-88');
  const { version } = await seeing(house, clerk, 'opinion.detail', { id: one.id }) as { version: number };
  const mended = await doing(house, clerk, 'opinion.amendContact', { id: one.id, version, name: '周明', phone: '13912340009' }) as unknown as { version: number };
  await doing(house, clerk, 'opinion.route', { id: one.id, version: mended.version, deputyId: deputy.personId });
  const again = await read([row], columns);
  expect((await preview(again.id)).rows).toMatchObject([{ mark: 'good', act: 'unchanged', changes: [] }]);
  await confirm(again.id);
  expect(await seeing(house, deputy, 'opinion.detail', { id: one.id })).toMatchObject({ id: one.id });
  const report = await read([{ ...row, 工单类型: '投诉举报' }], columns);
  expect((await preview(report.id)).rows).toMatchObject([{ act: 'update', changes: ['改为举报'] }]);
  await confirm(report.id);
  await expect(seeing(house, deputy, 'opinion.detail', { id: one.id })).rejects.toMatchObject({ refusal: { status: 404 } });
  expect(await seeing(house, clerk, 'opinion.detail', { id: one.id })).toMatchObject({ kind: 'report', contact: { phone: expect.stringMatching(/0009$/) as string } });
});

test('an order taken in by mistake and voided may come in again, not by itself: the next day’s list repeats the old', async () => {
  const columns = ['工单号', '来电时间', '诉求内容', '所属村'];
  const row = { 工单号: '2026-99', 来电时间: '2026-08-30', 诉求内容: '水渠堵了', 所属村: '石桥村' };
  await confirm((await read([row], columns)).id);
  const one = await only('2026-99');
  await doing(house, clerk, 'opinion.void', { id: one.id, version: one.version, reason: '收错了' });
  const again = await read([row], columns);
  expect((await preview(again.id)).rows.map(({ mark, act, faults }) => [mark, act, ...faults.map(({ words }) => words)])).toEqual([['doubtful', 'new', '这个工单以前收过，后来作废了；打勾就重新收下']]);
  expect(await confirm(again.id, { includeDoubtful: [1] })).toMatchObject({ newCount: 1 });
  expect((await list('2026-99')).rows.map(({ state }) => state).toSorted()).toEqual(['received', 'void']);
  const third = await read([{ ...row, 诉求内容: '水渠又堵了' }], columns);
  expect((await preview(third.id)).rows).toMatchObject([{ mark: 'good', act: 'update', changes: ['内容'] }]);
  expect(await confirm(third.id)).toMatchObject({ newCount: 0, updatedCount: 1 });
});

test('what a row leaves in doubt has its reason, and a number Excel has rounded is never taken', async () => {
  const { id } = await read([{ ...order, 工单号: 'D1', 来电时间: '上个月' }, { ...order, 工单号: 'D2', 来电时间: '2026-09-09' }, { ...order, 工单号: 'D3', 来电时间: '2026-01-05' }, { ...order, 工单号: 'D4', 来电时间: '' }, { ...order, 工单号: '2.0260825E+17' }, { ...order, 工单号: 2026082500012340 }]);
  expect((await preview(id)).rows.map(({ mark, faults }) => [mark, ...faults.map(({ code }) => code)])).toEqual([['doubtful', 'dayWrong'], ['bad', 'dayAhead'], ['doubtful', 'longAgo'], ['doubtful', 'dayMissing'], ['bad', 'numberRounded'], ['bad', 'numberRounded']]);
  await expect(read([{ 甲: '1', 乙: '2', 丙: '3' }], ['甲', '乙', '丙'])).rejects.toMatchObject({ refusal: { code: 'interchange.noOrdersFound' } });
  expect(await seeing(house, clerk, 'interchange.orderTemplate')).toMatchObject({ name: '12345热线工单模板.xlsx' });
});

test('interchange.makeSheet tells the hotline what is new, once: answers in its columns, and opinions that belong there, without a name or a report', async () => {
  const pointed = await makeOpinion(house, town, { content: '手机信号太差', name: '郑小勇', phone: '13912340002' });
  await doing(house, clerk, 'opinion.sendElsewhere', { id: pointed.id, version: pointed.version, channel: 'hotline', bodyName: '县12345热线', reason: '通信不归人大受理' });
  const report = await only('QH20260825002');
  await doing(house, clerk, 'opinion.sendElsewhere', { id: report.id, version: report.version, channel: 'hotline', bodyName: '县12345热线', reason: '请热线转办' });
  expect(await seeing(house, clerk, 'interchange.sheets')).toMatchObject({ answers: { fresh: 1, all: 1 }, handover: { fresh: 1, all: 1 }, rows: [] });

  const answers = await doing(house, clerk, 'interchange.makeSheet', { kind: 'answers', scope: 'fresh' });
  expect(answers).toMatchObject({ lineCount: 1 });
  const told = await seeing(house, clerk, 'interchange.sheet', { id: answers['id'] }) as { name: string; base64: string };
  expect(told.name).toBe('12345热线工单答复 2026-09-01.xlsx');
  expect(await cellsOf(told)).toEqual([['工单编号', '办理状态', '答复单位', '答复日期', '答复内容', '群众评价', '意见编号', '收到日期'], ['QH20260825001', '已答复', '周明德', '2026年9月1日', '路灯换好了。', null, expect.stringMatching(/^2026-/), '2026年8月25日']]);
  house.clock.set('2026-09-01T02:01:00Z');
  const handover = await doing(house, clerk, 'interchange.makeSheet', { kind: 'handover', scope: 'all' });
  const rows = await cellsOf(await seeing(house, clerk, 'interchange.sheet', { id: handover['id'] }) as { base64: string });
  expect(rows[1]).toEqual([pointed.number, '2026年9月1日', null, null, '手机信号太差', '通信不归人大受理', null, '有']);
  expect(JSON.stringify(rows)).not.toMatch(/郑小勇|1391234|公款/);

  expect(await seeing(house, clerk, 'interchange.sheets')).toMatchObject({ answers: { fresh: 0, all: 1 }, handover: { fresh: 0, all: 1 }, rows: [{ kind: 'handover', lineCount: 1, madeBy: '李文静' }, { kind: 'answers' }] });
  await expect(doing(house, clerk, 'interchange.makeSheet', { kind: 'answers', scope: 'fresh' })).rejects.toMatchObject({ refusal: { code: 'interchange.nothingToTell' } });
  // Answered anew, it is new again; the sheet that was sent says what it said.
  const one = await only('QH20260825001');
  house.clock.set('2026-09-02T02:00:00Z');
  await following(house, one, [[clerk, 'rate', { rating: 'dissatisfied' }], [clerk, 'reopen', { words: '又不亮了' }], [deputy, 'answer', { words: '换了新灯。' }]]);
  expect(await seeing(house, clerk, 'interchange.sheets')).toMatchObject({ answers: { fresh: 1, all: 1 } });
  expect((await cellsOf(await seeing(house, clerk, 'interchange.sheet', { id: answers['id'] }) as { base64: string }))[1]?.slice(1, 6)).toEqual(['已答复', '周明德', '2026年9月1日', '路灯换好了。', null]);
  // Answered, opened again and then pointed elsewhere, it belongs there all the same, and its old answer is not told.
  const turned = await makeOpinion(house, town, { content: '基站还是没有建' });
  await following(house, turned, [
    [clerk, 'route', { deputyId: deputy.personId }], [deputy, 'answer', { words: '已经报上去了。' }], [clerk, 'rate', { rating: 'dissatisfied' }], [clerk, 'reopen', { words: '没有动静' }],
    [clerk, 'sendElsewhere', { channel: 'hotline', bodyName: '县12345热线', reason: '请热线转通信公司' }],
  ]);
  expect(await seeing(house, clerk, 'interchange.sheets')).toMatchObject({ handover: { fresh: 1, all: 2 } });
  const fresh = await doing(house, clerk, 'interchange.makeSheet', { kind: 'handover', scope: 'fresh' });
  const lines = JSON.stringify(await cellsOf(await seeing(house, clerk, 'interchange.sheet', { id: fresh['id'] }) as { base64: string }));
  expect(lines).toContain('请热线转通信公司');
  expect(lines).not.toContain('已经报上去了');
  await expect(doing(house, deputy, 'interchange.makeSheet', { kind: 'answers', scope: 'fresh' })).rejects.toMatchObject({ refusal: { code: 'interchange.onlyTheOffice' } });
  await expect(seeing(house, deputy, 'interchange.sheet', { id: answers['id'] })).rejects.toMatchObject({ refusal: { status: 404 } });
});

test('what becomes a report is taken out of the sheets that were sent, and after its days a sheet keeps nothing anybody said', async () => {
  const said = async () => JSON.stringify(await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('hotlineSheetLine').select('cells').where('tenantId', '=', tenantId).execute(), 'read'));
  const sent = { channel: 'hotline', bodyName: '县12345热线', reason: '请热线转办' };
  const letter = { source: 'letter', subject: '反映村会计', name: '郑小勇', phone: '13912340002' };
  const [sorted, registered, twice, plain] = await Promise.all(['会计把低保款扣下了', '会计把征地款分给亲戚', '会计报假账', '垃圾没有人清'].map((content) => makeOpinion(house, town, { content, ...(content === '会计报假账' ? { choice: 'report' } : {}) })));
  for (const one of [sorted, registered, plain]) await doing(house, clerk, 'opinion.sendElsewhere', { id: one!.id, version: one!.version, ...sent });
  await following(house, twice!, [[clerk, 'classify', { kind: 'opinion' }], [clerk, 'sendElsewhere', sent]]);
  const made = await Promise.allSettled([clerk, second].map((who) => doing(house, who, 'interchange.makeSheet', { kind: 'handover', scope: 'fresh' })));
  expect(made.map(({ status }) => status).toSorted(), 'of two at once one tells it').toEqual(['fulfilled', 'rejected']);
  const [id] = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value['id']] : []));
  for (const word of ['低保款', '征地款', '假账', '垃圾']) expect(await said(), word).toContain(word);

  const versionOf = async (one: { id: string }) => ((await seeing(house, clerk, 'opinion.detail', { id: one.id })) as unknown as { version: number }).version;
  await doing(house, clerk, 'opinion.takeBack', { id: sorted!.id, version: await versionOf(sorted!), reason: '要重新分类' });
  await doing(house, clerk, 'opinion.classify', { id: sorted!.id, version: await versionOf(sorted!), kind: 'report' });
  const petition = await doing(house, clerk, 'petition.register', { ...letter, opinionId: registered!.id }) as unknown as { id: string; version: number };
  await doing(house, clerk, 'petition.direct', { id: petition.id, version: petition.version, kind: 'accusation', organ: '县纪委监委' });
  await doing(house, clerk, 'opinion.takeBack', { id: twice!.id, version: await versionOf(twice!), reason: '还是归我们' });
  for (const word of ['低保款', '征地款', '假账']) expect(await said(), word).not.toContain(word);
  expect(JSON.stringify(await cellsOf(await seeing(house, clerk, 'interchange.sheet', { id }) as { base64: string }))).toContain('垃圾没有人清');

  const tenant = (await house.tenants.byId(town.id))!;
  const cleared = async (dry: boolean) => (await clearTown(house, tenant, dry)).find(({ kind }) => kind === 'interchange.sheets')?.count;
  const { rows } = await seeing(house, clerk, 'interchange.sheets') as { rows: { id: string; wordsGone: boolean }[] };
  const { handover } = await seeing(house, clerk, 'interchange.sheets') as { handover: object };
  expect([await cleared(true), rows.some(({ wordsGone }) => wordsGone)], 'not yet').toEqual([0, false]);
  house.clock.set('2027-03-20T02:00:00Z');
  expect([await cleared(true), await said()]).toEqual([rows.length, expect.stringContaining('垃圾')]);
  expect(await cleared(false)).toBe(rows.length);
  expect([await said(), await cleared(false)]).toEqual([expect.not.stringMatching(/[\u4e00-\u9fff]/), 0]);
  await expect(seeing(house, clerk, 'interchange.sheet', { id })).rejects.toMatchObject({ refusal: { code: 'interchange.sheetEmptied' } });
  expect(await seeing(house, clerk, 'interchange.sheets'), 'what was told is told no second time').toMatchObject({ handover, rows: rows.map(() => ({ wordsGone: true })) });
});
