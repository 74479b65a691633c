import { beforeAll, expect, test } from 'vitest';
import { type TestHouse, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { type PastCells, pastList, uploadSheet } from '#tests/support/makers/past-list.ts';
import { type Cast, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { recorder } from '#tests/support/statements.ts';

const notes = recorder();
let house: TestHouse;
let cast: Cast;
beforeAll(async () => {
  house = await testHouse();
  cast = await makeCast(house);
});

const good: PastCells = {
  届次: '第十九届闭会', 编号: '第011号', 案由: '石桥村五组水塔漏水', 领衔代表: '陈桂兰', 附议人: '周明德、吴秀英', '承办单位（主办/会办）': '主办：交通所；会办：财政所', 交办日期: '2025年4月2日', 答复日期: '2025-06-20', 答复类别: 'B',
  满意度: '基本满意', 内容: '水塔冻裂，三十户吃水难。', 答复内容: '今年换水塔。', '承诺/计划办结时间': '2025年12月底前',
};
const read = async (rows: readonly PastCells[]) => doing(house, cast.clerk, 'suggestion.previewPast', { fileId: await uploadSheet(house, cast.town, await pastList(rows)) });
const preview = (id: unknown) => seeing(house, cast.clerk, 'suggestion.pastPreview', { id }) as Promise<{ state: string; rows: { mark: string; act: string; changes: string[]; faults: { code: string }[]; notes: { code: string }[] }[] }>;
const confirm = (id: unknown, more: object = {}) => doing(house, cast.clerk, 'suggestion.confirmPast', { id, ...more });
const rowsOf = (view: string, input: object = {}) => seeing(house, cast.clerk, view, input) as Promise<Record<string, unknown>>;
const told = async () => (await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('message').select('id').where('tenantId', '=', tenantId).execute(), 'read')).length;

test('suggestion.previewPast reads a list as clerks keep it and writes nothing; suggestion.confirmPast enters each case in its end state, without a clock or a notice', async () => {
  const messages = await told();
  const { id, goodCount, doubtfulCount, badCount } = await read([good, { ...good, 编号: '12', 案由: '五组路灯不亮', 答复类别: 'A', 满意度: '满意', '承诺/计划办结时间': '' }, { ...good, 编号: '13', 领衔代表: '马离任' }, { ...good, 编号: '14', 答复日期: '' }]);
  expect([goodCount, doubtfulCount, badCount]).toEqual([2, 1, 1]);
  expect((await preview(id)).rows.map(({ mark, act, faults }) => [mark, act, ...faults.map(({ code }) => code)])).toEqual([['good', 'new'], ['good', 'new'], ['doubtful', 'new', 'leadUnknown'], ['bad', 'none', 'replyMissing']]);
  expect((await rowsOf('suggestion.list')).total).toBe(0);

  const answer = await confirm(id, { includeDoubtful: [3] });
  expect(answer).toMatchObject({ newCount: 3, updatedCount: 0, leftOutCount: 1, promiseCount: 2 });
  const list = await rowsOf('suggestion.list', { search: '水塔' }) as unknown as { rows: Record<string, unknown>[] };
  const one = list.rows.find(({ number }) => number === 11);
  expect(one).toMatchObject({ state: 'closed', enteredLate: true, clockKind: null, lamp: null, dueOn: null, submittedOn: '2025-04-02', assignedOn: '2025-04-02', closedOn: '2025-06-20', replyLetter: 'B', waitsForMe: false, cosignerCount: 2 });
  const detail = await rowsOf('suggestion.detail', { id: one?.['id'] }) as unknown as { lateEntry: object; timeline: { verb: string; on: string; at: string }[]; appraisals: object[]; replies: object[]; can: string[] };
  expect(detail.lateEntry).toMatchObject({ by: '李文静', at: house.clock.now().toISOString() });
  expect(detail.timeline.map(({ verb, on }) => `${verb} ${on}`)).toEqual(['submit 2025-04-02', 'assign 2025-04-02', 'issueReply 2025-06-20', 'enterAppraisal 2025-06-20', 'close 2025-06-20', 'lateEntered 2025-06-20']);
  expect(detail.replies).toMatchObject([{ letter: 'B', promisedOn: '2025-12-31', inTime: true, issuedOn: '2025-06-20', enteredLateOn: '2026-09-01' }]);
  expect(detail.appraisals).toMatchObject([{ attitude: 'basicallySatisfied', result: 'basicallySatisfied', on: '2025-06-20' }]);
  // Figures of the year in which it was, none of this year; nobody was told, nothing waits.
  expect(await rowsOf('suggestion.publicFigures', { year: 2025 })).toMatchObject({ accepted: 3, answered: 3, inTime: 3, handling: 0, closed: 3 });
  expect(await rowsOf('suggestion.publicFigures', { year: 2026 })).toMatchObject({ accepted: 0 });
  expect(await told()).toBe(messages);
  expect((await rowsOf('suggestion.list', { group: 'waiting' })).total).toBe(0);
  const duties = await seeing(house, cast.lead, 'duty.ofPerson', { personId: cast.lead.personId, fromOn: '2025-01-01', toOn: '2025-12-31', page: 1 }) as { rows: { kind: string; on: string }[] };
  expect(duties.rows.map(({ kind }) => kind)).toEqual(['suggestion.submitted', 'suggestion.submitted']);
  // The number is taken: the next one given by the house follows.
  const next = await makePaperAt(house, cast, 'accepted');
  expect(await next.seen(cast.clerk)).toMatchObject({ number: 14 });
});

test('the promises of 2025 that are still open, and whose: asked in one view', async () => {
  const open = await rowsOf('promise.list', { year: 2025, group: 'open' }) as unknown as { rows: Record<string, unknown>[] };
  expect(open.rows.map(({ what, office, firstDueOn, madeOn, state }) => ({ what, office: (office as { name: string }).name, firstDueOn, madeOn, state }))).toEqual(
    Array.from({ length: 2 }, () => ({ what: '《石桥村五组水塔漏水》：按答复办成', office: '交通所', firstDueOn: '2025-12-31', madeOn: '2025-06-20', state: 'running' })));
  expect((await rowsOf('promise.list', { year: 2026 })).total).toBe(0);
});

test('a second import puts right and never doubles; the mended row goes in, what was done meanwhile is kept', async () => {
  const again = await read([{ ...good, 案由: '石桥村五组水塔漏水，三十户吃水难', '承诺/计划办结时间': '2025-11-30' }, { ...good, 编号: '12', 案由: '五组路灯不亮', 答复类别: 'A', 满意度: '不满意', '承诺/计划办结时间': '' }, { ...good, 编号: '15', 兑现日期: '2025-12-05' }]);
  const rows = (await preview(again.id)).rows;
  expect(rows.map(({ mark, act, faults, notes }) => [mark, act, ...faults.map(({ code }) => code), ...notes.map(({ code }) => code).filter((code) => code.startsWith('mark') || code.startsWith('kept'))])).toEqual([
    ['doubtful', 'update', 'otherTitle'], ['good', 'unchanged', 'markKept'], ['good', 'new', 'keptPromise'],
  ]);
  expect(rows[0]?.changes).toEqual(['标题', '承诺办成日期']);
  expect(await confirm(again.id, { includeDoubtful: [1] })).toMatchObject({ newCount: 1, updatedCount: 1, unchangedCount: 1, leftOutCount: 0 });
  const open = await rowsOf('promise.list', { year: 2025, group: 'open' }) as unknown as { rows: Record<string, unknown>[] };
  expect(open.rows.map(({ firstDueOn, slipCount }) => [firstDueOn, slipCount])).toEqual([['2025-11-30', 0], ['2025-12-31', 0]]);
  expect((await rowsOf('promise.list', { year: 2025, group: 'done' })).total).toBe(1);
  const papers = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('suggestion').select(['number', 'title']).where('tenantId', '=', tenantId).where('lateEnteredAt', 'is not', null).orderBy('number').execute(), 'read');
  expect(papers).toEqual([{ number: 11, title: '石桥村五组水塔漏水，三十户吃水难' }, { number: 12, title: '五组路灯不亮' }, { number: 13, title: '石桥村五组水塔漏水' }, { number: 15, title: '石桥村五组水塔漏水' }]);
});

test('a case that was handled in the system is never written over, and each doubt has its reason', async () => {
  const { id } = await read([{ ...good, 编号: '14' }, { ...good, 编号: '21', 届次: '第十八届三次会议' }, { ...good, 编号: '22', '承办单位（主办/会办）': '气象局' }, { ...good, 编号: '23', 答复日期: '2025-03-01' }, { ...good, 编号: '24' }, { ...good, 编号: '24' }, { ...good, 编号: '25', 交办日期: '2025年4月' }]);
  expect((await preview(id)).rows.map(({ mark, faults }) => [mark, ...faults.map(({ code }) => code)])).toEqual([
    ['bad', 'livedHere'], ['bad', 'noSuchTerm'], ['bad', 'noSuchOffice'], ['bad', 'daysOutOfOrder'], ['good'], ['bad', 'repeated'], ['doubtful', 'monthOnly'],
  ]);
  const mend = await rowsOf('suggestion.pastToMend', { id }) as { name: string; base64: string };
  expect(mend.name).toContain('需要更正的行');
});

test('what a list leaves out stays; an office keeps its letter wherever it stands; a reply that promises nothing any more leaves no promise', async () => {
  const both = '交通所（分办）、财政所（分办）';
  const first = await read([{ ...good, 编号: '51', 种类: '批评', '承办单位（主办/会办）': both }, { ...good, 编号: '52' }]);
  await confirm(first.id);
  const held = () => house.database.inTenant(cast.town.id, async ({ db, tenantId }) => ({
    papers: await db.selectFrom('suggestion').select(['number', 'kind', 'facts', 'leadPersonId', 'publicConsent']).where('tenantId', '=', tenantId).where('number', 'in', [51, 52]).orderBy('number').execute(),
    replies: await db.selectFrom('suggestionReply as r').innerJoin('suggestion as s', 's.id', 'r.suggestionId').select(['r.id', 'r.officeId', 'r.body', 'r.letter']).where('r.tenantId', '=', tenantId).where('s.number', 'in', [51, 52]).orderBy('r.id').execute(),
    cosigners: (await db.selectFrom('suggestionCosigner as c').innerJoin('suggestion as s', 's.id', 'c.suggestionId').select('c.personId').where('c.tenantId', '=', tenantId).where('s.number', 'in', [51, 52]).execute()).length,
  }), 'read');
  const before = await held();
  expect(before.cosigners).toBe(4);
  expect(before.papers.map(({ kind }) => kind)).toEqual(['criticism', 'suggestion']);
  const { 附议人: _signers, 满意度: _mark, 内容: _facts, 答复内容: _body, '承诺/计划办结时间': _day, ...short } = good;
  const again = await read([{ ...short, 编号: '51', '承办单位（主办/会办）': '财政所（分办）、交通所（分办）', 答复类别: 'B', 交办日期: '2025-04-01' }, { ...short, 编号: '52', 答复类别: 'A' }]);
  expect((await preview(again.id)).rows.map(({ mark, act, changes }) => [mark, act, changes])).toEqual([['good', 'update', ['提交日期', '交办日期', '答复期限']], ['good', 'update', ['答复类别', '承诺办成日期']]]);
  expect(await confirm(again.id)).toMatchObject({ updatedCount: 2, promiseCount: 0 });
  const after = await held();
  expect(after.papers).toEqual(before.papers);
  expect(after.cosigners).toBe(4);
  expect(after.replies.map(({ letter: _, ...reply }) => reply)).toEqual(before.replies.map(({ letter: _, ...reply }) => reply));
  const promises = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('promise as p').innerJoin('suggestion as s', 's.id', 'p.suggestionId').select(['s.number', 'p.state']).where('p.tenantId', '=', tenantId).where('s.number', 'in', [51, 52]).orderBy('s.number').execute(), 'read');
  expect(promises).toEqual([{ number: 51, state: 'running' }, { number: 51, state: 'running' }, { number: 52, state: 'void' }]);
});

test('a case that is before the public or kept from it is not written over, and offices are mixed as the house allows', async () => {
  const { id } = await read([{ ...good, 编号: '61' }]);
  await confirm(id);
  const list = await rowsOf('suggestion.list', { search: '水塔' }) as unknown as { rows: { id: string; number: number; version: number }[] };
  const one = list.rows.find(({ number }) => number === 61);
  await doing(house, cast.clerk, 'suggestion.withhold', { id: one?.id, version: one?.version, ground: 'privacy', words: '写了住户姓名' });
  const again = await read([{ ...good, 编号: '61', 内容: '换了一段话' }, { ...good, 编号: '62', '承办单位（主办/会办）': '主办：交通所、财政所' }, { ...good, 编号: '补' }, { ...good, 编号: '63', 兑现日期: '2025-06-01' }, { ...good, 编号: '64', 答复日期: '2030年5月' }]);
  expect((await preview(again.id)).rows.map(({ mark, faults }) => [mark, ...faults.map(({ code }) => code)])).toEqual([['bad', 'shownAlready'], ['bad', 'officeMix'], ['bad', 'numberMissing'], ['bad', 'daysOutOfOrder'], ['bad', 'monthOnly', 'dayAhead', 'promiseBeforeReply']]);
});

test('suggestion.dropPast forgets what was read; others do not see it', async () => {
  const { id } = await read([{ ...good, 编号: '31' }]);
  await expect(seeing(house, cast.lead, 'suggestion.pastPreview', { id })).rejects.toMatchObject({ refusal: { status: 404 } });
  await doing(house, cast.clerk, 'suggestion.dropPast', { id });
  expect(await preview(id)).toMatchObject({ state: 'dropped', rows: [] });
  await expect(confirm(id)).rejects.toMatchObject({ refusal: { code: 'suggestion.sheetClosed' } });
});

test('suggestion.enterPast enters one paper case by a form', async () => {
  const said = {
    session: '19-closed', number: 41, title: '集镇停车难', topic: 'roads', publicConsent: true, leadId: cast.second.personId, shares: [{ officeId: cast.office, role: 'main' }], assignedOn: '2025-05-06', repliedOn: '2025-07-01', letter: 'B', promisedOn: '2025-10-31',
  };
  const { id } = await doing(house, cast.clerk, 'suggestion.enterPast', said);
  expect(await rowsOf('suggestion.detail', { id })).toMatchObject({ state: 'closed', enteredLate: true, number: 41, closedOn: '2025-07-01' });
  expect((await rowsOf('promise.list', { year: 2025, search: '停车' })).total).toBe(1);
  await expect(doing(house, cast.clerk, 'suggestion.enterPast', said)).rejects.toMatchObject({ refusal: { code: 'suggestion.pastNumberTaken' } });
  await expect(doing(house, cast.clerk, 'suggestion.enterPast', { ...said, number: 42, repliedOn: '2025-05-01' })).rejects.toMatchObject({ refusal: { code: 'suggestion.pastDays' } });
  await expect(doing(house, cast.lead, 'suggestion.enterPast', { ...said, number: 43 })).rejects.toMatchObject({ refusal: { code: 'suggestion.onlyTheOffice' } });
});

test('a day that a paper reply names beside its own is looked at like any other', async () => {
  const { id } = await doing(house, cast.clerk, 'suggestion.enterPast', {
    session: '19-closed', number: 45, title: '市场口停车', topic: 'roads', publicConsent: true, leadId: cast.second.personId, shares: [{ officeId: cast.office, role: 'main' }], assignedOn: '2025-05-06', repliedOn: '2025-07-01', letter: 'B', promisedOn: '2025-10-31',
    body: '停车位2025年10月31日前划好。路灯2025年9月30日前装好。',
  });
  expect(await rowsOf('promise.ofSuggestion', { suggestionId: id })).toMatchObject({ rows: [{ firstDueOn: '2025-10-31' }], said: [{ dueOn: '2025-09-30', place: 'reply', maySetAside: true }] });
  // Entered again with other words, and once more with the first: what nobody has looked at is what the reply says now.
  const days: string[][] = [];
  for (const day of ['8月15日', '9月30日', '8月15日']) {
    await confirm((await read([{ ...good, 编号: '46', 答复内容: `路灯2025年${day}前装好。` }])).id);
    const row = (await rowsOf('suggestion.list', { search: good.案由 }) as unknown as { rows: { id: string; number: number }[] }).rows.find(({ number }) => number === 46);
    days.push((await rowsOf('promise.ofSuggestion', { suggestionId: row?.id }) as unknown as { said: { dueOn: string }[] }).said.map(({ dueOn }) => dueOn));
  }
  expect(days).toEqual([['2025-08-15'], ['2025-09-30'], ['2025-08-15']]);
});

test('a hundred cases cost no more statements than ten', async () => {
  const many = (from: number, count: number) => Array.from({ length: count }, (_, at): PastCells => ({ ...good, 编号: String(from + at), 案由: `第${from + at}件事` }));
  const cost = async (from: number, count: number) => {
    const { id } = await read(many(from, count));
    notes.start();
    expect(await confirm(id)).toMatchObject({ newCount: count, promiseCount: count });
    return notes.stop().length;
  };
  const ten = await cost(100, 10);
  expect(ten).toBeGreaterThan(20);
  expect(await cost(200, 100)).toBe(ten);
});
