import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { makeMeeting, meetingWords, meetingsOf } from '#tests/support/makers/meeting.ts';
import { asSystem, runJob } from '#tests/support/makers/notice.ts';
import { issueReply, draftReplyB, promisesOf } from '#tests/support/makers/promise.ts';
import { type Cast, dayOf, leadOn, makeCast, makeDisputed, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const what = '《石桥村五组水塔漏水，三十户吃水难》';
const noticesOf = async (actor: Cast['lead']) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const today = () => dayOf(house);
const inDays = (days: number) => addDays(today(), days);

test('meeting.arrange asks offices and deputies, tells them, and stands in the timeline', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  expect(await meetingsOf(paper, cast.clerk)).toMatchObject({ rows: [], kinds: ['press', 'coordinate', 'meetDeputy', 'siteVisit'], officeIds: [cast.office, cast.coOffice], personIds: [cast.lead.personId] });
  expect((await meetingsOf(paper, cast.presidium)).kinds, 'only the office arranges').toEqual([]);
  const arrange = (more: Record<string, unknown>, actor = cast.clerk) => code(doing(house, actor, 'meeting.arrange', meetingWords(paper, more)));
  expect(await arrange({}, cast.handler)).toBe('meeting.onlyTheOffice');
  expect(await arrange({ officeIds: [], personIds: [] })).toBe('meeting.nobodyAsked');
  expect(await arrange({ personIds: [newId()] })).toBe('meeting.unknownPerson');
  expect(await arrange({ officeIds: [newId()] })).toBe('meeting.unknownOffice');
  expect(await arrange({ plannedOn: inDays(-1) })).toBe('meeting.beforeAssignment');
  expect(await arrange({ kind: 'conclude' })).toBe('meeting.notAtThisPoint');
  const made = await makeMeeting(paper);
  expect(await made.seen(cast.lead)).toMatchObject({ state: 'arranged', kind: 'press', offices: [{ name: '交通所' }], persons: [{ name: '陈桂兰' }], lamp: { colour: 'soon', days: 7 }, can: [], opensCase: true });
  for (const actor of [cast.handler, cast.lead]) expect(await noticesOf(actor)).toContain(`请参加督办会：2026年9月8日 上午 9 点，镇政府三楼会议室，议${what}`);
  expect((await paper.seen(cast.handler))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'pressArranged', words: '2026年9月8日 上午 9 点 镇政府三楼会议室' })]));
  const accepted = await makePaperAt(house, cast, 'accepted');
  expect((await meetingsOf(accepted, cast.clerk)).kinds, 'nobody has it yet').toEqual([]);
});

test('meeting.amend tells who stays of another day, asks who is new, and spares who is left out', async () => {
  const made = await makeMeeting(await makePaperAt(house, cast, 'handling'), { spot: '水塔下' });
  await made.do(cast.clerk, 'amend', { plannedOn: inDays(8), spot: '水塔下', officeIds: [cast.office, cast.coOffice], personIds: [cast.second.personId] });
  expect(await made.seen(cast.clerk)).toMatchObject({ plannedOn: inDays(8), hours: null, offices: [{ name: '交通所' }, { name: '财政所' }], persons: [{ name: '周明德' }], can: ['amend', 'recordOutcome', 'cancel'] });
  expect(await noticesOf(cast.handler)).toContain(`时间或地点改了，改到2026年9月9日，水塔下：${what}`);
  expect(await noticesOf(cast.coHandler)).toContain(`请参加督办会：2026年9月9日，水塔下，议${what}`);
  expect(await noticesOf(cast.lead)).toContain(`2026年9月9日的会（察看）您不用来了：${what}`);
});

test('meeting.recordOutcome is written once; what is agreed with a day becomes a promise of that office', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const made = await makeMeeting(paper, { kind: 'coordinate', plannedOn: today() });
  const outcome = { heldOn: today(), present: '张主席、刘站长', words: '水塔年内换好。', agreements: [{ officeId: cast.coOffice, what: '拨付换塔资金', dueOn: inDays(20) }, { officeId: cast.office, what: '先派人堵漏' }] };
  expect(await code(made.do(cast.clerk, 'recordOutcome', { ...outcome, heldOn: inDays(1) }))).toBe('meeting.badDay');
  expect(await code(made.do(cast.clerk, 'recordOutcome', { ...outcome, agreements: [{ officeId: cast.office, what: '换塔', dueOn: inDays(-1) }] }))).toBe('meeting.badAgreedDay');
  expect(await code(made.do(cast.clerk, 'recordOutcome', { ...outcome, agreements: [{ officeId: cast.office, what: '换塔', dueOn: '2099-01-01' }] }))).toBe('promise.badDay');
  await made.do(cast.clerk, 'recordOutcome', outcome);
  expect(await code(made.do(cast.clerk, 'recordOutcome', outcome))).toBe('platform.wrongState');
  expect(await made.seen(cast.lead)).toMatchObject({ state: 'held', heldOn: today(), outcome: '水塔年内换好。', lamp: null, agreements: [{ office: { name: '财政所' }, what: '拨付换塔资金', dueOn: inDays(20) }, { office: { name: '交通所' }, dueOn: null }] });
  expect(await promisesOf(paper)).toMatchObject([{ source: 'agreed', state: 'running', what: '拨付换塔资金', office: { id: cast.coOffice }, madeOn: today(), firstDueOn: inDays(20) }]);
  expect((await paper.seen(cast.lead))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'coordinateHeld', words: '水塔年内换好。' })]));
  // The reply that follows is another promise and does not swallow this one.
  await draftReplyB(paper, inDays(60));
  await issueReply(paper);
  expect((await promisesOf(paper)).map(({ source }) => source)).toEqual(['agreed', 'replyDay']);
});

test('meeting.cancel says why, and a suggestion that is withdrawn calls its meetings off', async () => {
  const made = await makeMeeting(await makePaperAt(house, cast, 'handling'));
  await made.do(cast.clerk, 'cancel', { words: '防汛，改期再定' });
  expect(await made.seen(cast.handler)).toMatchObject({ state: 'cancelled', cancelledWords: '防汛，改期再定' });
  expect(await noticesOf(cast.lead)).toContain(`2026年9月8日 上午 9 点的会（察看）取消了：${what}。防汛，改期再定`);
  const paper = await makePaperAt(house, cast, 'handling');
  await makeMeeting(paper);
  await paper.do(cast.lead, 'withdraw', { words: '已经解决' });
  expect((await meetingsOf(paper, cast.clerk)).rows).toMatchObject([{ state: 'cancelled', cancelledWords: '建议已撤回或作废' }]);
});

test('the meeting after a second 不满意 is one of these: the opinion that ends the case is its outcome', async () => {
  const paper = await makeDisputed(house, cast);
  expect((await meetingsOf(paper, cast.clerk)).kinds).toContain('conclude');
  const made = await makeMeeting(paper, { kind: 'conclude', plannedOn: today() });
  expect(await code(doing(house, cast.clerk, 'meeting.arrange', meetingWords(paper, { kind: 'conclude' })))).toBe('meeting.arrangedBefore');
  expect(await code(made.do(cast.clerk, 'recordOutcome', { heldOn: today(), words: '就这样' }))).toBe('meeting.concludedThere');
  // The handler is asked and so knows; another office, the government office and a colleague learn nothing of a dispute.
  expect(await made.seen(cast.handler)).toMatchObject({ kind: 'conclude' });
  for (const actor of [cast.coHandler, cast.government, cast.second]) {
    expect((await meetingsOf(paper, actor)).rows).toEqual([]);
    expect(JSON.stringify(await paper.seen(actor))).not.toContain('conclude');
  }
  await paper.do(cast.chair, 'concludeAfterMeeting', { metOn: today(), words: '明年列入预算，先装临时水箱' });
  expect(await made.seen(cast.lead)).toMatchObject({ state: 'held', heldOn: today(), outcome: '明年列入预算，先装临时水箱' });
  const unarranged = await makeDisputed(house, cast);
  await unarranged.do(cast.chair, 'concludeAfterMeeting', { metOn: today(), words: '维持答复' });
  expect((await meetingsOf(unarranged, cast.chair)).rows).toMatchObject([{ kind: 'conclude', state: 'held', spot: null, outcome: '维持答复' }]);
});

test('a corrected appraisal ends the dispute and calls the meeting off that was to conclude it', async () => {
  const paper = await makeDisputed(house, cast);
  const made = await makeMeeting(paper, { kind: 'conclude' });
  await paper.do(cast.lead, 'changeAppraisal', { attitude: 'satisfied', result: 'basicallySatisfied', reason: '水箱装好了' });
  expect((await paper.seen(cast.lead))['state']).toBe('appraised');
  expect(await made.seen(cast.clerk)).toMatchObject({ state: 'cancelled', cancelledWords: '这件建议不用再开研究会了' });
  expect((await noticesOf(cast.handler))[0]).toContain('取消了');
});

test('meeting.voidOutcome keeps the original with the reason, takes the promise back, and the meeting waits for its outcome again', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const made = await makeMeeting(paper, { plannedOn: today() });
  expect(await code(made.do(cast.clerk, 'voidOutcome', { reason: '还没开' }))).toBe('platform.wrongState');
  const agreements = [{ officeId: cast.coOffice, what: '拨付换塔资金', dueOn: inDays(20) }];
  const paperOf = await house.database.inTenant(cast.town.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name: '纪要.pdf', by: cast.clerk.personId, now: house.clock.now() }));
  await made.do(cast.clerk, 'recordOutcome', { heldOn: today(), words: '写到别的会上了', agreements, fileIds: [paperOf.id] });
  const twin = await makeMeeting(paper, { plannedOn: today() });
  await twin.do(cast.clerk, 'recordOutcome', { heldOn: today(), words: '另一个会', agreements: agreements.map((one) => ({ ...one, officeId: cast.office })) });
  expect(await code(made.do(cast.handler, 'voidOutcome', { reason: '不认' }))).toBe('meeting.onlyTheOffice');
  await made.do(cast.clerk, 'voidOutcome', { reason: '写错了会' });
  const voided = (outcome: string | null) => [{ heldOn: today(), outcome, reason: '写错了会', on: today() }];
  expect(await made.seen(cast.clerk)).toMatchObject({ state: 'arranged', outcome: null, agreements: [], voided: voided('写到别的会上了') });
  expect(JSON.stringify([await made.seen(cast.lead), await paper.seen(cast.lead), await paper.seen(cast.handler)]), 'what was written by mistake is for the office alone').not.toContain('写到别的会上了');
  expect(await made.seen(cast.lead)).toMatchObject({ voided: voided(null) });
  expect((await promisesOf(paper) as unknown as { state: string; office: { id: string } }[]).map(({ state, office }) => [state, office.id]), 'what another office agreed to in like words stands').toEqual(expect.arrayContaining([['void', cast.coOffice], ['running', cast.office]]));
  expect((await made.seen(cast.clerk))['files'], 'its papers went with it').toEqual([]);
  expect((await noticesOf(cast.coHandler))[0], 'who was to do it knows').toContain('写错了会');
  expect((await paper.seen(cast.handler))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'pressVoided', words: '写错了会' })]));
  await made.do(cast.clerk, 'recordOutcome', { heldOn: today(), words: '先堵漏', agreements });
  expect((await promisesOf(paper)).map(({ state }) => state).sort()).toEqual(['running', 'running', 'void']);
});

test('meeting.voidOutcome takes what was agreed to off the public page', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const made = await makeMeeting(paper, { plannedOn: today() });
  await made.do(cast.clerk, 'recordOutcome', { heldOn: today(), words: '商定拨款', agreements: [{ officeId: cast.office, what: '拨付换塔资金', dueOn: inDays(20) }] });
  await leadOn(paper, 'handling', 'closed');
  await paper.do(cast.clerk, 'checkPublication', {});
  const [owed] = await promisesOf(paper) as unknown as { id: string; version: number }[];
  await doing(house, cast.chair, 'promise.publish', { id: owed?.id, version: owed?.version, what: '拨付换塔资金' });
  const shown = async () => (await seeing(house, makeVisitor(cast.town), 'promise.publicOfSuggestion', { suggestionId: paper.id }) as { rows: unknown[] }).rows.length;
  expect(await shown()).toBe(1);
  await made.do(cast.clerk, 'voidOutcome', { reason: '写错了会' });
  expect(await shown()).toBe(0);
});

test('a closed office is asked to nothing and owes nothing new; closing takes it off what is ahead; a hand-over is not undone by an open form', async () => {
  const own = await makeCast(house);
  const made = await makeMeeting(await makePaperAt(house, own, 'handling'), { officeIds: [own.coOffice, own.office] });
  const before = made.version;
  await asSystem(house, own.town, (work) => work.announce('office.workHandedOver', { officeId: own.coOffice, toId: own.committee, words: '合并' }));
  expect((await noticesOf(own.villager)).filter((words) => words.startsWith('请参加督办会')), 'the successor hears of it').toHaveLength(1);
  const stale = { plannedOn: inDays(9), spot: '水塔下', officeIds: [own.coOffice, own.office], personIds: [] };
  expect(await code(made.do(own.clerk, 'amend', stale))).toBe('platform.stale');
  made.version = before + 1;
  // Whoever closes an office is told nothing he knows; everybody else who runs the papers is.
  await asSystem(house, own.town, (work) => work.announce('office.closed', { officeId: own.committee }));
  const row = async () => (await seeing(house, own.clerk, 'office.list', {})) as { rows: { id: string; version: number }[] };
  const version = (await row()).rows.find(({ id }) => id === own.committee)?.version;
  await doing(house, own.clerk, 'office.close', { id: own.committee, version });
  expect(await made.seen(own.clerk)).toMatchObject({ offices: [{ name: '交通所' }] });
  expect(await noticesOf(own.clerk)).toContain('有单位撤销了，1 次会（察看）原来请了它，请看看改请谁');
  made.version += 1;
  expect(await code(made.do(own.clerk, 'amend', { ...stale, officeIds: [own.committee] }))).toBe('meeting.closedOffice');
  expect(await code(made.do(own.clerk, 'recordOutcome', { heldOn: today(), words: '说定', agreements: [{ officeId: own.committee, what: '清渠', dueOn: inDays(9) }] }))).toBe('meeting.closedOffice');
  expect(await code(doing(house, own.clerk, 'meeting.arrange', meetingWords(made.paper, { officeIds: [own.committee] })))).toBe('meeting.closedOffice');
});

test('an office that is asked but does not handle the case reads the meeting and not the case; its successor is asked in its place', async () => {
  const own = await makeCast(house);
  const paper = await makePaperAt(house, own, 'handling', { confidential: '怕被打击报复' });
  const made = await makeMeeting(paper, { officeIds: [own.committee, own.coOffice], personIds: [] });
  expect(await made.seen(own.villager)).toMatchObject({ opensCase: false });
  expect(await code(paper.seen(own.villager))).toBe('platform.notFound');
  expect(await code(made.seen(own.second)), 'a confidential paper').toBe('platform.notFound');
  expect((await noticesOf(own.villager))[0]).toContain('保密件');
  await asSystem(house, own.town, (work) => work.announce('office.workHandedOver', { officeId: own.committee, toId: own.office, words: '合并' }));
  expect(await made.seen(own.clerk)).toMatchObject({ offices: [{ name: '交通所' }, { name: '财政所' }] });
  await asSystem(house, own.town, (work) => work.announce('office.workHandedOver', { officeId: own.coOffice, toId: own.office, words: '合并' }));
  expect(await made.seen(own.clerk), 'asked once').toMatchObject({ offices: [{ name: '交通所' }] });
});

test('the to-do of who is asked names it; the list counts what lacks an outcome; the clerk is reminded, each once', async () => {
  house.clock.set('2026-09-01T02:00:00Z');
  const own = await makeCast(house);
  const made = await makeMeeting(await makePaperAt(house, own, 'handling'), { plannedOn: '2026-09-07' });
  const tasks = async (actor: Cast['lead']) => ((await seeing(house, actor, 'todo.mine')) as { rows: { key: string; kind: string; act: string; detail: string; dueOn: string }[] }).rows.filter(({ key }) => key === `meeting:${made.id}`);
  expect(await tasks(own.handler)).toMatchObject([{ kind: '督办会', act: '参加', detail: '上午 9 点 · 镇政府三楼会议室', dueOn: '2026-09-07' }]);
  expect(await tasks(own.clerk)).toEqual([]);
  const counts = async () => ((await seeing(house, own.clerk, 'meeting.list')) as { counts: unknown }).counts;
  expect(await counts()).toEqual({ ahead: 1, toRecord: 0, held: 0, cancelled: 0, all: 1 });
  const live = async (day: string) => { house.clock.set(`${day}T02:00:00Z`); for (let times = 0; times < 2; times += 1) await runJob(house, own.town, 'meeting.remind'); };
  // Monday is the day: the reminder comes on Friday.
  for (const day of ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07', '2026-09-08', '2026-09-09']) await live(day);
  expect((await noticesOf(own.lead)).filter((words) => words.startsWith('别忘了'))).toEqual([`别忘了：2026年9月7日 上午 9 点，镇政府三楼会议室，${what}`]);
  expect((await noticesOf(own.clerk)).filter((words) => words.includes('还没写结果'))).toEqual([`1 次会（察看）开过了还没写结果，最早一次：${what}`]);
  expect(await tasks(own.clerk)).toMatchObject([{ act: '写结果' }]);
  expect(await tasks(own.handler)).toEqual([]);
  expect(await counts()).toMatchObject({ ahead: 0, toRecord: 1 });
});
