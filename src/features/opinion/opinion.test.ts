import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { type Town, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type MadeOpinion, following, makeDeputy, makeOffice, makeOpinion, makeStation, residentOf, saying } from '#tests/support/makers/opinion.ts';

const house = await testHouse();
type Person = Actor & { personId: string };
let town: Town;
let [clerk, chair, recorder, convener, deputy, village, department]: Person[] = [];
let station: { id: string; name: string };
let committee: { id: string; name: string };
let waterOffice: { id: string; name: string };

beforeAll(async () => {
  town = await makeTown(house);
  station = await makeStation(house, town, '石桥村代表联络站');
  committee = await makeOffice(house, town, 'villageCommittee', '石桥村村民委员会');
  waterOffice = await makeOffice(house, town, 'department', '清河镇水利站');
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '吴敏');
  chair = await makePerson(house, town, [{ role: 'chair' }], '郑国强');
  recorder = await makePerson(house, town, [{ role: 'recorder', stationId: station.id }], '孙小梅');
  convener = await makePerson(house, town, [{ role: 'convener', stationId: station.id }, { role: 'deputy' }], '李建军');
  deputy = await makeDeputy(house, town, '周明德');
  village = await makePerson(house, town, [{ role: 'handler', officeId: committee.id }], '钱村长');
  department = await makePerson(house, town, [{ role: 'handler', officeId: waterOffice.id }], '冯工');
});

const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
interface Detail { state: string; version: number; number: string; excerpt: string; can: string[]; contact: { name: string | null; phone: string | null } | null; answer: { words: string; by: string } | null; timeline: { verb: string; publicWords: string | null; innerWords: string | null; role: string; who: string | null }[]; merged: { id: string }[]; similar: { id: string; percent: number }[]; enteredLateOn: string | null; suggestionId: string | null; lamp: unknown; elsewhere: { dueOn: string } | null; rating: string | null; placeName: string | null }
const detail = async (actor: Actor, opinion: { id: string }) => await seeing(house, actor, 'opinion.detail', { id: opinion.id }) as unknown as Detail;
const track = async (opinion: { id: string }) => await seeing(house, residentOf(town, opinion), 'opinion.track') as unknown as Omit<Detail, 'timeline'> & { timeline: { verb: string; words: string | null }[]; explanation: string | null; mergedIntoNumber: string | null; handlerName: string | null };
/** An opinion at the station that has been looked at. */
const atStation = async (more: Record<string, unknown> = {}): Promise<MadeOpinion> => following(house, await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, ...more }), [[convener!, 'lookAt']]);

describe('writing', () => {
  test('opinion.submit gives everybody a number, a query code and a link, whoever was picked', async () => {
    const receipt = await makeOpinion(house, town, { placeCode: town.village });
    expect(receipt).toMatchObject({ number: expect.stringMatching(/^2026-\d{6}$/), code: expect.stringMatching(/^\d{6}$/), path: expect.stringMatching(new RegExp(`^/${town.code}/o/[0-9A-Z]{16}$`)) });
    expect(await detail(clerk!, receipt)).toMatchObject({ state: 'received', placeName: '石桥村', can: expect.arrayContaining(['classify', 'route', 'sendElsewhere', 'void']) });
    expect(await codeOf(makeOpinion(house, town, { placeCode: '110101001001' }))).toBe('opinion.noSuchPlace');
    expect(await codeOf(makeOpinion(house, town, { deputyId: clerk!.personId }))).toBe('opinion.noSuchDeputy');
  });

  test('photos belong to one opinion and to nobody else’s', async () => {
    const { default: sharp } = await import('sharp');
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).jpeg().toBuffer();
    const photo = await house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes, name: '水塔.jpg', by: null, now: house.clock.now() }));
    const made = await makeOpinion(house, town, { photoIds: [photo.id] });
    expect(await track(made)).toMatchObject({ photos: [{ id: photo.id, name: '水塔.jpg' }] });
    expect(await codeOf(makeOpinion(house, town, { photoIds: [photo.id] }))).toBe('platform.badFile');
  });

  test('the same submission a hundred times at once is one opinion with one receipt', async () => {
    const key = 'one-and-the-same-key';
    const before = await seeing(house, clerk!, 'opinion.board');
    const answers = await Promise.all(Array.from({ length: 100 }, () => doing(house, makeVisitor(town), 'opinion.submit', saying({ phone: '13700002222' }), key)));
    expect(new Set(answers.map((answer) => `${answer['number'] as string} ${answer['code'] as string} ${answer['path'] as string}`)).size).toBe(1);
    const after = await seeing(house, clerk!, 'opinion.board');
    expect(Number(after['unrouted']) - Number(before['unrouted'])).toBe(1);
    expect(await codeOf(doing(house, makeVisitor(town), 'opinion.submit', saying({ content: '另一件事' }), key))).toBe('platform.keyReused');
  });

  test('thirty residents at once get thirty numbers without a gap', async () => {
    const quiet = await makeTown(house);
    const made = await Promise.all(Array.from({ length: 30 }, (_, n) => {
      const call = { actor: makeVisitor(quiet), locale: 'zh' as const, address: `10.0.0.${n}`, idempotencyKey: `writer-${n}` };
      return import('#platform/perform.ts').then(({ perform }) => perform(house, 'opinion.submit', call, saying()));
    }));
    expect(made.map((one) => one['number']).sort()).toEqual(Array.from({ length: 30 }, (_, n) => `2026-${String(n + 1).padStart(6, '0')}`));
  });

  test('opinion.enter: a recorder enters for his station, a deputy for himself; a late entry shows both days', async () => {
    const entered = await doing(house, recorder!, 'opinion.enter', saying({ source: 'reception', entryMode: 'heard', receivedOn: '2026-08-25', name: '张大爷', phone: '13800009999' })) as unknown as MadeOpinion;
    expect(await detail(recorder!, entered)).toMatchObject({ station: { id: station.id }, receivedOn: '2026-08-25', enteredLateOn: '2026-09-01', enteredBy: '孙小梅', contact: { name: '张大爷', phone: '138****9999' } });
    const heard = await doing(house, deputy!, 'opinion.enter', saying({ source: 'paper', entryMode: 'photographedForm' })) as unknown as MadeOpinion;
    expect(await detail(deputy!, heard)).toMatchObject({ deputy: { id: deputy!.personId } });
    expect(await codeOf(doing(house, recorder!, 'opinion.enter', saying({ source: 'letter', entryMode: 'written', receivedOn: '2026-09-02' })))).toBe('opinion.receivedLater');
    expect(await codeOf(doing(house, village!, 'opinion.enter', saying({ source: 'letter', entryMode: 'written' })))).toBe('opinion.mayNotEnter');
  });
});

describe('sorting and passing on', () => {
  test('opinion.classify is said again when it was said wrongly', async () => {
    const made = await atStation();
    const petition = await following(house, made, [[recorder!, 'classify', { kind: 'petition', note: '自家宅基地' }]]);
    expect(await detail(clerk!, made)).toMatchObject({ kind: 'petition' });
    await following(house, petition, [[recorder!, 'classify', { kind: 'opinion' }]]);
    expect(await detail(clerk!, made)).toMatchObject({ kind: 'opinion', state: 'withDeputy' });
  });

  test('a report is hidden from the station it was handed to, until the office finds it is none', async () => {
    const report = await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, choice: 'report' });
    expect(await codeOf(detail(convener!, report))).toBe('platform.notFound');
    expect((await seeing(house, convener!, 'notice.mine') as unknown as { rows: { link: string }[] }).rows.map(({ link }) => link)).not.toContain(`/opinions/${report.id}`);
    await following(house, report, [[clerk!, 'classify', { kind: 'opinion' }]]);
    expect((await detail(convener!, report)).state).toBe('received');
  });

  test('opinion.route goes by village to a deputy or station of the town', async () => {
    const made = await makeOpinion(house, town, { placeCode: town.village });
    expect(await seeing(house, clerk!, 'opinion.routes', { placeCode: town.village })).toMatchObject({ stations: [station], villageCommittee: committee });
    expect(await codeOf(following(house, made, [[clerk!, 'route']]))).toBe('opinion.pickSomebody');
    const routed = await following(house, made, [[clerk!, 'route', { stationId: station.id }], [convener!, 'route', { deputyId: deputy!.personId }]]);
    expect(await detail(deputy!, routed)).toMatchObject({ state: 'withDeputy', deputy: { name: '周明德' }, station: { name: '石桥村代表联络站' } });
  });

  test('opinion.lookAt stops the first clock; nothing starts it again', async () => {
    const made = await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy!.personId });
    expect((await detail(deputy!, made)).lamp).toEqual({ colour: 'ok', days: 7 });
    const looked = await following(house, made, [[deputy!, 'lookAt']]);
    expect(await detail(deputy!, made)).toMatchObject({ state: 'withDeputy', dueOn: '2026-10-01' });
    await following(house, looked, [[clerk!, 'route', { stationId: station.id }]]);
    expect(await detail(clerk!, made)).toMatchObject({ dueOn: '2026-10-01' });
  });

  test('opinion.comment stays among staff or reaches the resident, as said', async () => {
    const made = await atStation();
    const noted = await following(house, made, [[recorder!, 'comment', { words: '已电话联系', toResident: false }], [recorder!, 'comment', { words: '周三上门看', toResident: true }]]);
    expect((await track(noted)).timeline.map(({ words }) => words)).toContain('周三上门看');
    expect(JSON.stringify(await track(noted))).not.toContain('已电话联系');
    const given = await following(house, noted, [[convener!, 'handToVillage', { officeId: committee.id }]]);
    expect(await codeOf(following(house, given, [[village!, 'comment', { words: '我来说', toResident: true }]]))).toBe('opinion.onlyStaffWords');
  });
});

describe('handling', () => {
  test('opinion.answer reaches the resident with who answered', async () => {
    const made = await atStation();
    await following(house, made, [[convener!, 'answer', { words: '水塔周五前修好' }]]);
    expect(await track(made)).toMatchObject({ state: 'answered', answer: { words: '水塔周五前修好', by: '石桥村代表联络站' }, can: ['rate', 'consent'] });
  });

  test('opinion.explainDelay meets the clock without starting another', async () => {
    const made = await atStation();
    await following(house, made, [[convener!, 'explainDelay', { words: '要等县里批管材' }]]);
    expect(await detail(convener!, made)).toMatchObject({ lamp: null, dueOn: null });
    expect((await track(made)).explanation).toBe('要等县里批管材');
  });

  test('opinion.handToVillage, opinion.answerFromVillage: the committee answers what it has, without the name', async () => {
    const made = await atStation({ name: '张桂花', phone: '13800004321' });
    expect(await codeOf(following(house, made, [[convener!, 'handToVillage', { officeId: waterOffice.id }]]))).toBe('opinion.noSuchOffice');
    const given = await following(house, made, [[convener!, 'handToVillage', { officeId: committee.id, note: '请先修' }]]);
    const seen = await detail(village!, given);
    expect(seen.contact).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/张桂花|4321/);
    await following(house, given, [[village!, 'answerFromVillage', { words: '已修好，谢谢提醒' }]]);
    expect(await track(made)).toMatchObject({ state: 'answered', answer: { by: '石桥村村民委员会' } });
  });

  test('opinion.consent lets handlers see the name, and takes it back', async () => {
    const made = await atStation({ name: '张桂花', phone: '13800004321' });
    const given = await following(house, made, [[convener!, 'handToVillage', { officeId: committee.id }], [residentOf(town, made), 'consent', { consentName: true }]]);
    expect((await detail(village!, given)).contact).toEqual({ name: '张桂花', phone: null, hasAddress: false, phoneConfirmed: false });
    await following(house, given, [[residentOf(town, made), 'consent']]);
    expect((await detail(village!, given)).contact).toBeNull();
  });

  test('opinion.askDepartment, opinion.declineAsk, opinion.approveAsk, opinion.answerFromDepartment: only the chair lets a department in', async () => {
    const made = await atStation();
    const asked = await following(house, made, [[convener!, 'askDepartment', { officeId: waterOffice.id, note: '需要换水泵' }]]);
    expect(await codeOf(detail(department!, asked))).toBe('platform.notFound');
    const declined = await following(house, asked, [[chair!, 'declineAsk', { reason: '先请村里看' }]]);
    const again = await following(house, declined, [[clerk!, 'askDepartment', { officeId: waterOffice.id, note: '村里修不了' }]]);
    expect(await codeOf(following(house, again, [[clerk!, 'approveAsk']]))).toBe('opinion.onlyTheChair');
    const approved = await following(house, again, [[chair!, 'approveAsk']]);
    expect((await detail(department!, approved)).can).toEqual(expect.arrayContaining(['answerFromDepartment', 'handBack', 'comment']));
    await following(house, approved, [[department!, 'answerFromDepartment', { words: '水泵已换' }]]);
    expect(await track(made)).toMatchObject({ state: 'answered', answer: { by: '清河镇水利站' } });
  });

  test('opinion.handBack: it returns to its station, and the office that gave it back sees it no more', async () => {
    const made = await atStation();
    const back = await following(house, made, [[convener!, 'handToVillage', { officeId: committee.id }], [village!, 'handBack', { reason: '管网归镇里' }]]);
    expect(await detail(convener!, back)).toMatchObject({ state: 'withDeputy', office: null });
    expect(await codeOf(detail(village!, back))).toBe('platform.notFound');
  });

  test('opinion.takeUp and back again while no suggestion is written', async () => {
    const made = await atStation();
    expect(await codeOf(following(house, made, [[recorder!, 'takeUp']]))).toBe('opinion.onlyADeputy');
    const taken = await following(house, made, [[convener!, 'takeUp']]);
    expect((await following(house, taken, [[convener!, 'handBack', { reason: '先由村里办' }]])).can).toContain('answer');
  });

  test('opinion.sendElsewhere, opinion.noticeElsewhere, opinion.takeBack: registered, told in writing within 15 days, undone when wrong', async () => {
    const made = await makeOpinion(house, town, { choice: 'own' });
    const sent = await following(house, made, [[clerk!, 'classify', { kind: 'petition' }], [clerk!, 'sendElsewhere', { channel: 'court', bodyName: '县人民法院', reason: '离婚财产纠纷由法院受理' }]]);
    expect(await track(made)).toMatchObject({ state: 'elsewhere', elsewhere: { channel: 'court', bodyName: '县人民法院' } });
    expect(await detail(clerk!, made)).toMatchObject({ elsewhere: { dueOn: '2026-09-16', noticedOn: null }, dueOn: '2026-09-16' });
    expect(await codeOf(following(house, sent, [[clerk!, 'close']]))).toBe('opinion.noticeFirst');
    expect(await codeOf(following(house, sent, [[clerk!, 'noticeElsewhere', { way: 'post', on: '2026-09-02' }]]))).toBe('opinion.noticeBefore');
    const told = await following(house, sent, [[clerk!, 'noticeElsewhere', { way: 'onTheSpot', on: '2026-09-01' }]]);
    expect(told.can).toContain('close');
    await following(house, told, [[clerk!, 'takeBack', { reason: '其实是村里的路' }]]);
    expect(await detail(clerk!, made)).toMatchObject({ state: 'received', kind: null, elsewhere: null });
  });

  test('opinion.void keeps the number and the reason', async () => {
    const made = await makeOpinion(house, town);
    await following(house, made, [[clerk!, 'void', { reason: '空白误录' }]]);
    const gone = await detail(clerk!, made);
    expect(gone).toMatchObject({ state: 'void', number: made.number });
    expect(gone.timeline.at(-1)).toMatchObject({ verb: 'void', publicWords: '空白误录', role: 'office' });
    expect(gone.can).toEqual(['comment', 'consent', 'amendContact', 'handCopy']);
  });
});

describe('merging', () => {
  test('opinion.merge, opinion.separate: both keep everything, and one comes out as it went in', async () => {
    const [lead, same] = [await atStation(), await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, content: '五组水塔漏水，路上都是泥', name: '王婶', phone: '13600001111' })];
    const merged = await following(house, same, [[convener!, 'merge', { intoId: lead.id }]]);
    expect((await detail(convener!, lead)).merged.map(({ id }) => id)).toEqual([same.id]);
    expect(await track(same)).toMatchObject({ state: 'merged', mergedIntoNumber: lead.number, number: same.number });
    const before = await detail(convener!, same);
    await following(house, merged, [[convener!, 'separate', { reason: '不是一处' }]]);
    const after = await detail(convener!, same);
    expect(after).toMatchObject({ state: 'received', content: '五组水塔漏水，路上都是泥', contact: before.contact, number: same.number });
    expect(after.timeline.map(({ verb }) => verb)).toEqual(['submit', 'merge', 'separate']);
    expect((await detail(convener!, lead)).merged).toEqual([]);
  });

  test('the answer goes to all of them, and each rates for himself', async () => {
    const [lead, second, third] = [await atStation(), await atStation(), await atStation()];
    await following(house, third!, [[convener!, 'merge', { intoId: second!.id }]]);
    await following(house, await versionOf(second!), [[convener!, 'merge', { intoId: lead!.id }]]);
    expect((await detail(convener!, lead!)).merged.map(({ id }) => id).sort()).toEqual([second!.id, third!.id].sort());
    await following(house, await versionOf(lead!), [[convener!, 'explainDelay', { words: '等水泵到货' }]]);
    for (const each of [lead!, second!, third!]) expect((await track(each)).explanation).toBe('等水泵到货');
    await following(house, await versionOf(lead!), [[convener!, 'answer', { words: '修好了' }]]);
    for (const each of [lead!, second!, third!]) expect(await track(each)).toMatchObject({ state: 'answered', answer: { words: '修好了' } });
    await following(house, await versionOf(third!), [[residentOf(town, third!), 'rate', { rating: 'dissatisfied' }], [residentOf(town, third!), 'reopen', { words: '我家门口还在漏' }]]);
    expect([(await track(lead!)).state, (await track(third!)).state]).toEqual(['answered', 'withDeputy']);
    expect(await track(third!)).toMatchObject({ mergedIntoNumber: null });
  });

  test('not into itself, not into one that is done, not over the heads of those merged in', async () => {
    const [lead, same] = [await atStation(), await atStation()];
    expect(await codeOf(following(house, lead!, [[convener!, 'merge', { intoId: lead!.id }]]))).toBe('opinion.intoItself');
    await following(house, same!, [[convener!, 'merge', { intoId: lead!.id }]]);
    expect(await codeOf(following(house, await versionOf(lead!), [[clerk!, 'void', { reason: '误录' }]]))).toBe('opinion.hasMerged');
    const done = await following(house, await atStation(), [[convener!, 'answer', { words: '好了' }]]);
    expect(await codeOf(following(house, await versionOf(lead!), [[convener!, 'merge', { intoId: done.id }]]))).toBe('opinion.notThere');
  });

  const versionOf = async ({ id }: { id: string }) => ({ id, version: (await detail(clerk!, { id })).version });

  test('a likely duplicate of the same place is hinted, never refused', async () => {
    const first = await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, content: '集镇老街的路灯坏了三盏，晚上看不见路' });
    const second = await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, content: '老街路灯坏了，晚上看不见，老人容易摔跤' });
    const { similar } = await detail(convener!, second);
    expect(similar[0]).toMatchObject({ id: first.id });
    expect(similar[0]!.percent).toBeGreaterThan(25);
  });
});

describe('the end', () => {
  test('opinion.rate, opinion.reopen: once more when dissatisfied, then no more', async () => {
    const made = await atStation();
    const resident = residentOf(town, made);
    const answered = await following(house, made, [[convener!, 'answer', { words: '研究研究' }]]);
    expect(await codeOf(following(house, answered, [[convener!, 'rate', { rating: 'satisfied' }]]))).toBe('opinion.notYourOwnAnswer');
    const rated = await following(house, answered, [[resident, 'rate', { rating: 'dissatisfied', words: '没说清楚' }]]);
    const again = await following(house, rated, [[resident, 'reopen', { words: '到底哪天修' }]]);
    expect(await detail(convener!, made)).toMatchObject({ state: 'withDeputy', rating: null, dueOn: '2026-10-01' });
    const second = await following(house, again, [[convener!, 'answer', { words: '周五修好' }], [resident, 'rate', { rating: 'dissatisfied' }]]);
    expect(await codeOf(following(house, second, [[resident, 'reopen', { words: '再来' }]]))).toBe('opinion.reopenedBefore');
    expect((await track(made)).timeline.map(({ verb }) => verb)).toEqual(['submit', 'lookAt', 'answer', 'rate', 'reopen', 'answer', 'rate']);
  });

  test('opinion.close, and a late rating still counts', async () => {
    const made = await atStation();
    const closed = await following(house, made, [[convener!, 'answer', { words: '修好了' }], [convener!, 'close']]);
    await following(house, closed, [[residentOf(town, made), 'rate', { rating: 'fairly' }]]);
    expect(await track(made)).toMatchObject({ state: 'rated', rating: 'fairly' });
  });

  test('opinion.summarise needs consent and goes with it', async () => {
    const made = await following(house, await atStation({ consentPublish: true }), [[convener!, 'answer', { words: '修好了' }]]);
    const written = await following(house, made, [[clerk!, 'summarise', { summary: '有村民反映水塔漏水，已修好。', outcome: 'solved' }]]);
    expect(await detail(clerk!, made)).toMatchObject({ summary: '有村民反映水塔漏水，已修好。' });
    await following(house, written, [[residentOf(town, made), 'consent']]);
    expect(await detail(clerk!, made)).toMatchObject({ summary: null, can: expect.not.arrayContaining(['summarise']) });
  });
});
