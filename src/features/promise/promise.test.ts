import { expect, test } from 'vitest';
import { addDays, chineseDate } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { makeOpinion, makeStation, residentOf } from '#tests/support/makers/opinion.ts';
import { claimed, draftReplyB, issueReply, kept, makePromise, promisesOf } from '#tests/support/makers/promise.ts';
import { dayOf, leadOn, makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, makePerson, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { told } from './saying.ts';

const house = await testHouse();
const cast = await makeCast(house);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const today = () => dayOf(house);
const inDays = (days: number) => addDays(today(), days);
const noticesOf = async (actor: typeof cast.lead) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);

test('the day of a B reply becomes a promise by itself when the reply goes out, once', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  await draftReplyB(paper, inDays(60));
  expect(await promisesOf(paper)).toEqual([]);
  await issueReply(paper);
  expect(await promisesOf(paper)).toMatchObject([{ state: 'running', firstDueOn: inDays(60), dueOn: inDays(60), slipCount: 0, source: 'replyDay', madeOn: today(), clockKind: 'promise', lamp: { colour: 'ok', days: 60 } }]);
  const plain = await makePaperAt(house, cast, 'replied');
  expect(await promisesOf(plain), 'a reply without a day promises nothing').toEqual([]);
});

test('promise.record writes promises with the draft; they hold when the reply goes out, and its own day is not doubled', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  await draftReplyB(paper, inDays(90));
  const { replies } = await seeing(house, cast.handler, 'promise.ofSuggestion', { suggestionId: paper.id }) as { replies: { id: string }[] };
  const said = { suggestionId: paper.id, replyId: replies[0]?.id, what: '换好水塔', dueOn: inDays(90), amountYuan: 120_000, quantity: '一座', evidence: '验收单' };
  expect(await code(doing(house, cast.coHandler, 'promise.record', said))).toBe('promise.onlyTheHandler');
  expect(await code(doing(house, cast.lead, 'promise.record', said))).toBe('promise.onlyTheHandler');
  expect(await code(doing(house, cast.handler, 'promise.record', { ...said, dueOn: inDays(-1) }))).toBe('promise.badDay');
  await doing(house, cast.handler, 'promise.record', said);
  const drafted = await doing(house, cast.handler, 'promise.record', { ...said, what: '铺好两百米水管', dueOn: inDays(30) }) as { id: string; version: number; can: string[] };
  expect(drafted.can).toEqual(['amend', 'void']);
  expect(await promisesOf(paper, cast.lead), 'a draft is the office’s own').toEqual([]);
  expect((await promisesOf(paper, cast.government)).length).toBe(2);
  await issueReply(paper);
  expect(await promisesOf(paper)).toMatchObject([{ what: '铺好两百米水管', state: 'running', firstDueOn: inDays(30) }, { what: '换好水塔', state: 'running', firstDueOn: inDays(90), amountYuan: 120_000 }]);
  // Found later in the paper copy: the office of the congress adds it.
  await doing(house, cast.clerk, 'promise.record', { ...said, what: '补栽树木', dueOn: inDays(120) });
  expect((await promisesOf(paper)).length).toBe(3);
});

test('promise.setAside: no day a reply names is forgotten: it is offered while it is drafted, waits for the office of the congress once the reply is out, and becomes a promise or is said to be none', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const saidOf = async (actor: typeof cast.lead) => (await seeing(house, actor, 'promise.ofSuggestion', { suggestionId: paper.id }) as unknown as { said: { id: string | null; replyId: string; dueOn: string; sentence: string; maySetAside: boolean }[] }).said;
  const waiting = async (actor: typeof cast.lead) => (await seeing(house, actor, 'promise.said', {}) as { total: number }).total;
  await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'onSite', on: today(), reached: true, said: '一起看了现场' });
  const words = `一、${chineseDate(inDays(20))}前接好临时水管。\n二、水塔${chineseDate(inDays(60))}前换好。\n三、${chineseDate(inDays(90))}前补栽树木。管护办法自${chineseDate(inDays(30))}起执行，安排${chineseDate(inDays(40))}开会。`;
  await paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: words, plainWords: '水塔换好了。', letter: 'B', promisedOn: inDays(60), ready: true });
  const drafted = await saidOf(cast.handler);
  expect(drafted).toEqual([inDays(20), inDays(40), inDays(90)].map((dueOn) => expect.objectContaining({ id: null, dueOn, maySetAside: false })));
  const { replyId } = drafted[0]!;
  await doing(house, cast.handler, 'promise.record', { suggestionId: paper.id, replyId, what: '接好临时水管', dueOn: inDays(20) });
  expect((await saidOf(cast.handler)).map(({ dueOn }) => dueOn)).toEqual([inDays(40), inDays(90)]);
  expect(await waiting(cast.clerk), 'a draft is nobody else’s business').toBe(0);
  await issueReply(paper);
  const [meeting, trees] = await saidOf(cast.clerk);
  expect([meeting, trees]).toMatchObject([{ dueOn: inDays(40), maySetAside: true }, { dueOn: inDays(90), sentence: `${chineseDate(inDays(90))}前补栽树木` }]);
  expect(await saidOf(cast.lead)).toEqual([]);
  expect([await waiting(cast.clerk), await waiting(cast.handler)]).toEqual([1, 0]);
  expect((await seeing(house, cast.clerk, 'todo.mine', {}) as { rows: { key: string; detail: string }[] }).rows.find(({ key }) => key === `promise:said:${paper.id}`)).toMatchObject({ detail: '答复、会办意见或进展里写了 2 个日期，还没有记成承诺' });
  expect(await code(doing(house, cast.handler, 'promise.setAside', { id: meeting?.id, words: '只是开会' })), 'whoever would have to keep it does not say that it is none').toBe('promise.onlyTheOffice');
  await doing(house, cast.clerk, 'promise.setAside', { id: meeting?.id, words: '只是开会' });
  expect(await code(doing(house, cast.clerk, 'promise.setAside', { id: meeting?.id, words: '只是开会' }))).toBe('promise.saidSettled');
  // A day is settled with the reply that names it: of another reply it cannot be taken, nor twice.
  const other = await makePaperAt(house, cast, 'handling');
  await draftReplyB(other, inDays(70));
  const elsewhere = (await seeing(house, cast.handler, 'promise.ofSuggestion', { suggestionId: other.id }) as { replies: { id: string }[] }).replies[0]?.id;
  for (const one of [{ suggestionId: other.id, replyId: elsewhere, saidId: trees?.id }, { suggestionId: paper.id, replyId, saidId: meeting?.id }]) expect(await code(doing(house, cast.handler, 'promise.record', { ...one, what: '换好水塔', dueOn: inDays(70) }))).toBe('promise.saidSettled');
  expect((await saidOf(cast.clerk)).map(({ id }) => id)).toEqual([trees?.id]);
  await doing(house, cast.handler, 'promise.record', { suggestionId: paper.id, replyId, what: '补栽树木', dueOn: inDays(95), saidId: trees?.id });
  expect([await saidOf(cast.clerk), await waiting(cast.clerk)]).toEqual([[], 0]);
  expect((await promisesOf(paper)).map(({ firstDueOn }) => firstDueOn)).toEqual([inDays(20), inDays(60), inDays(95)]);
});

test('promise.record of a day that stands in no reply: a co-handler’s opinion and a progress report are read like a letter, each for the office that said it; an opinion that is written anew says anew', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const saidOf = async (actor: typeof cast.lead) => (await seeing(house, actor, 'promise.ofSuggestion', { suggestionId: paper.id }) as unknown as { said: { id: string; replyId: string | null; place: string; officeName: string; dueOn: string }[] }).said;
  await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(30))}前拨付到位。` });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(45))}前拨付到位。` });
  expect(await saidOf(cast.coHandler), 'the day before is no day any more').toMatchObject([{ replyId: null, place: 'coOpinion', officeName: '财政所', dueOn: inDays(45) }]);
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(30))}前还是能到位。` });
  expect(await saidOf(cast.coHandler), 'a day that is named again is asked about again, in its new words').toMatchObject([{ dueOn: inDays(30), sentence: `资金${chineseDate(inDays(30))}前还是能到位` }]);
  await paper.do(cast.clerk, 'askProgress');
  await paper.do(cast.handler, 'reportProgress', { officeId: cast.office, words: `水管${chineseDate(inDays(10))}前接通。` });
  // It answered before it came to be a co-handler, and reported then.
  for (const day of [45, 50]) await inWork(house, callBy(cast.coHandler), {}, 'write', (work) => told(work, { suggestionId: paper.id, officeId: cast.coOffice, place: 'progress', words: `资金${chineseDate(inDays(day))}前拨付。` }));
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(50))}前拨付到位。` });
  const ofCo = async () => (await saidOf(cast.coHandler)).map(({ place, dueOn }) => [place, dueOn]).toSorted();
  expect(await ofCo(), 'the report and the opinion say it each').toEqual([['coOpinion', inDays(50)], ['progress', inDays(45)], ['progress', inDays(50)]]);
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(45))}前拨付到位。` });
  expect(await ofCo(), 'the opinion takes back its own word, not the report’s').toEqual([['coOpinion', inDays(45)], ['progress', inDays(45)], ['progress', inDays(50)]]);
  expect((await saidOf(cast.handler)).map(({ place, dueOn }) => [place, dueOn]), 'each office sees its own').toEqual([['progress', inDays(10)]]);
  expect([await saidOf(cast.lead), (await saidOf(cast.clerk)).length]).toEqual([[], 4]);
  const all = await saidOf(cast.clerk);
  const said = (place: string, days: number) => all.find((one) => one.place === place && one.dueOn === inDays(days))?.id;
  const record = (actor: typeof cast.lead) => code(doing(house, actor, 'promise.record', { suggestionId: paper.id, saidId: said('coOpinion', 45), what: '拨付资金', dueOn: inDays(45) }));
  expect([await record(cast.handler), await record(cast.clerk), await record(cast.clerk)]).toEqual(['promise.onlyTheHandler', 'done', 'promise.saidSettled']);
  expect((await saidOf(cast.clerk)).map(({ place, dueOn }) => [place, dueOn]), 'the same day in the report is promised herewith').toEqual([['progress', inDays(10)], ['progress', inDays(50)]]);
  for (const day of [10, 50]) await doing(house, cast.clerk, 'promise.setAside', { id: said('progress', day), words: '临时的，不算' });
  expect([await saidOf(cast.clerk), await promisesOf(paper)]).toMatchObject([[], [{ source: 'told', state: 'running', office: { id: cast.coOffice }, firstDueOn: inDays(45) }]]);
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: `资金${chineseDate(inDays(45))}前拨付到位，请放心。` });
  expect(await saidOf(cast.clerk), 'what is owed is not asked about again').toEqual([]);
});

test('promise.amend spells out what a day alone said; the office’s own words are fixed once the reply is out', async () => {
  const promise = await makePromise(house, cast);
  expect(await code(promise.do(cast.handler, 'amend', { what: '看一看' }))).toBe('promise.onlyTheOffice');
  await promise.do(cast.clerk, 'amend', { what: '换好石桥村五组水塔', quantity: '一座' });
  expect(await promise.seen(cast.handler)).toMatchObject({ what: '换好石桥村五组水塔', quantity: '一座', events: [{ verb: 'issue' }, { verb: 'amend', words: '《石桥村五组水塔漏水，三十户吃水难》：按答复办成' }] });
});

test('promise.claim and promise.confirm: done when the presidium has looked, never by the word of the office alone', async () => {
  const promise = await makePromise(house, cast);
  expect(await code(promise.do(cast.coHandler, 'claim', { doneOn: today(), words: '好了' }))).toBe('promise.onlyTheHandler');
  expect(await code(promise.do(cast.handler, 'claim', { doneOn: inDays(1), words: '好了' }))).toBe('promise.badDoneDay');
  await claimed(promise);
  expect(await promise.seen(cast.lead)).toMatchObject({ state: 'claimed', clockKind: 'check', claimWords: '水塔换好了，已通水' });
  expect(await noticesOf(cast.chair)).toContain('交通所报已兑现，请核查：《石桥村五组水塔漏水，三十户吃水难》');
  const both = { ...cast.presidium, grants: [...cast.presidium.grants, ...cast.handler.grants] };
  expect(await code(promise.do(both, 'confirm')), 'a member of the presidium who works for the office').toBe('promise.onlyTheChecker');
  expect(await code(promise.do(cast.clerk, 'confirm'))).toBe('promise.onlyTheChecker');
  await promise.do(cast.presidium, 'confirm');
  expect(await promise.seen(cast.lead)).toMatchObject({ state: 'kept', keptOn: today(), doneOn: today(), clockKind: null });
  expect(await noticesOf(cast.lead)).toContain('答复里承诺的事报已办成，您看办成了没有：《石桥村五组水塔漏水，三十户吃水难》');
});

test('promise.sendBack leaves the old day, and promise.reopen opens what was found kept too soon', async () => {
  const promise = await makePromise(house, cast, 20);
  await claimed(promise);
  await promise.do(cast.chair, 'sendBack', { words: '只换了一半' });
  expect(await promise.seen(cast.handler)).toMatchObject({ state: 'running', dueOn: inDays(20), claimWords: null, doneOn: null });
  await kept(promise);
  await promise.do(cast.chair, 'reopen', { words: '又漏了' });
  expect(await promise.seen(cast.handler)).toMatchObject({ state: 'running', firstDueOn: inDays(20), dueOn: inDays(20), keptOn: null });
});

test('promise.ask changes nothing; promise.grant moves the day and counts the slip; promise.refuse leaves it', async () => {
  const promise = await makePromise(house, cast, 20);
  const asks = (input: Record<string, unknown>) => promise.do(cast.handler, 'ask', { words: '雨季停工', ...input });
  expect(await code(asks({ wanted: 'extended', newDueOn: inDays(20) }))).toBe('promise.notLater');
  expect(await code(asks({ wanted: 'extended' }))).toBe('promise.dayNeeded');
  expect(await code(asks({ wanted: 'notYet' }))).toBe('promise.reasonNeeded');
  expect(await code(asks({ wanted: 'adjusted', newDueOn: inDays(40) }))).toBe('promise.contentNeeded');
  await asks({ wanted: 'extended', newDueOn: inDays(50) });
  expect(await promise.seen(cast.clerk)).toMatchObject({ state: 'running', dueOn: inDays(20), ask: { wanted: 'extended', newDueOn: inDays(50) } });
  expect(await code(asks({ wanted: 'extended', newDueOn: inDays(60) }))).toBe('promise.askWaits');
  expect(await code(promise.do(cast.clerk, 'grant'))).toBe('promise.onlyTheChair');
  await promise.do(cast.chair, 'grant', { words: '同意' });
  expect(await promise.seen(cast.clerk)).toMatchObject({ state: 'extended', firstDueOn: inDays(20), dueOn: inDays(50), slipCount: 1, ask: null });
  await asks({ wanted: 'adjusted', newDueOn: inDays(80), newWhat: '先接通临时水管' });
  await promise.do(cast.chair, 'grant');
  expect(await promise.seen(cast.clerk)).toMatchObject({ state: 'adjusted', firstDueOn: inDays(20), dueOn: inDays(80), slipCount: 2, what: '先接通临时水管', firstWhat: '《石桥村五组水塔漏水，三十户吃水难》：按答复办成' });
  await asks({ wanted: 'extended', newDueOn: inDays(200) });
  await promise.do(cast.chair, 'refuse', { words: '不能再推' });
  expect(await promise.seen(cast.clerk)).toMatchObject({ state: 'adjusted', dueOn: inDays(80), slipCount: 2, ask: null });
});

test('promise.resume: what was not possible yet is owed again, and its first day is still the first', async () => {
  const promise = await makePromise(house, cast, 20);
  await promise.do(cast.handler, 'ask', { wanted: 'notYet', reason: 'higherFunds', words: '省里的资金没有下来' });
  await promise.do(cast.chair, 'grant');
  expect(await promise.seen(cast.lead)).toMatchObject({ state: 'notYet', reason: 'higherFunds', reasonWords: '省里的资金没有下来', clockKind: 'review', slipCount: 0 });
  expect(await code(promise.do(cast.handler, 'resume', { newDueOn: inDays(90), words: '资金到了' }))).toBe('promise.onlyTheOffice');
  await promise.do(cast.clerk, 'resume', { newDueOn: inDays(90), words: '资金到了' });
  expect(await promise.seen(cast.lead)).toMatchObject({ state: 'extended', reason: null, firstDueOn: inDays(20), dueOn: inDays(90), slipCount: 1 });
});

test('promise.review: still not possible, and looked at again after as long as before; it is never left red for ever', async () => {
  const promise = await makePromise(house, cast, 20);
  await promise.do(cast.handler, 'ask', { wanted: 'notYet', reason: 'higherFunds', words: '省里的资金没有下来' });
  await promise.do(cast.chair, 'grant');
  const { clockOn } = await promise.seen(cast.clerk) as { clockOn: string };
  expect(await code(promise.do(cast.handler, 'review', { words: '还没有' }))).toBe('promise.onlyTheOffice');
  house.clock.set(`${addDays(clockOn, 3)}T02:00:00Z`);
  await promise.do(cast.clerk, 'review', { reason: 'land', words: '资金到了，地还没有落实' });
  expect(await promise.seen(cast.lead)).toMatchObject({ state: 'notYet', reason: 'land', reasonWords: '资金到了，地还没有落实', clockKind: 'review', slipCount: 0, lamp: { colour: 'ok' } });
});

test('promise.press reminds the office at once, at most once a day', async () => {
  const promise = await makePromise(house, cast, 5);
  await promise.do(cast.clerk, 'press');
  expect(await code(promise.do(cast.clerk, 'press'))).toBe('promise.pressedToday');
  expect((await noticesOf(cast.handler)).some((words) => words.startsWith('催办：应在'))).toBe(true);
});

test('promise.answer asks the deputy once; his word goes to the presidium, not to the office', async () => {
  const promise = await makePromise(house, cast, 20);
  await kept(promise);
  expect(await code(promise.do(cast.second, 'answer', { version: undefined, answer: 'done' }))).toBe('promise.onlyTheLead');
  await promise.do(cast.lead, 'answer', { version: undefined, answer: 'notDone', words: '还在漏' });
  expect(await code(promise.do(cast.lead, 'answer', { version: undefined, answer: 'done' }))).toBe('promise.answeredBefore');
  expect(await promise.seen(cast.chair)).toMatchObject({ deputySaid: { answer: 'notDone', words: '还在漏' } });
  expect(JSON.stringify(await promise.seen(cast.handler))).not.toContain('还在漏');
  expect((await noticesOf(cast.chair)).some((words) => words.startsWith('代表说没有全办成'))).toBe(true);
});

test('promise.answerAsResident asks each resident once: by his receipt, or by phone through whoever looks after him', async () => {
  const own = await makeCast(house);
  const [first, second] = [await makeOpinion(house, own.town, { content: '水塔漏水', name: '谷雨', phone: '13900001111', deputyId: own.lead.personId }), await makeOpinion(house, own.town, { content: '水塔又漏', name: '立夏', phone: '13900002222', deputyId: own.lead.personId })];
  for (const { id, version } of [first, second]) await doing(house, own.lead, 'opinion.lookAt', { id, version });
  const paper = await makePaper(house, own, { opinionIds: [first.id, second.id] });
  await leadOn(paper, 'draft', 'handling');
  await draftReplyB(paper, inDays(30));
  await issueReply(paper);
  const [row] = await promisesOf(paper);
  const resident = residentOf(own.town, first);
  expect(await seeing(house, resident, 'promise.mine', {})).toMatchObject({ rows: [{ state: 'running', firstDueOn: inDays(30), mayAnswer: false, said: null }] });
  await doing(house, own.handler, 'promise.claim', { id: row?.id, version: row?.version, doneOn: today(), words: '换好了' });
  await doing(house, own.chair, 'promise.confirm', { id: row?.id, version: Number(row?.version) + 1 });
  const calls = async () => (await seeing(house, own.clerk, 'promise.callsToday', {}) as { rows: { opinionId: string; phone: string; say: string }[] }).rows;
  expect((await calls()).map(({ phone }) => phone)).toEqual(['139****1111', '139****2222']);
  await doing(house, resident, 'promise.answerAsResident', { id: row?.id, answer: 'partly', words: '压力小' });
  expect(await code(doing(house, resident, 'promise.answerAsResident', { id: row?.id, answer: 'done' }))).toBe('promise.answeredBefore');
  expect(await code(doing(house, residentOf(own.town, await makeOpinion(house, own.town)), 'promise.answerAsResident', { id: row?.id, answer: 'done' }))).toBe('platform.notFound');
  expect((await calls()).map(({ opinionId }) => opinionId)).toEqual([second.id]);
  expect(await code(doing(house, own.clerk, 'promise.answerAsResident', { id: row?.id, opinionId: second.id, answer: 'done' }))).toBe('promise.wayNeeded');
  await doing(house, own.clerk, 'promise.answerAsResident', { id: row?.id, opinionId: second.id, answer: 'done', way: 'phone' });
  expect(await calls()).toEqual([]);
  expect(await seeing(house, own.chair, 'promise.detail', { id: row?.id })).toMatchObject({ residentsSaid: [{ answer: 'partly', way: 'own' }, { answer: 'done', way: 'phone' }] });
  expect(await seeing(house, own.handler, 'promise.detail', { id: row?.id })).toMatchObject({ residentsSaid: [] });
  expect(await code(seeing(house, makeVisitor(own.town), 'promise.mine', {}))).toBe('promise.onlyTheResident');
});

test('nobody answers what his own office asks: another member of the presidium does, and where there is none the presidium’s resolution with its day, by the clerk', async () => {
  const own = await makeCast(house);
  const at = async (person: typeof own.chair) => {
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('post').values({ tenantId, id: newId(), personId: person.personId, role: 'handler', officeId: own.office, fromOn: '2026-01-01' }).execute());
    return { ...person, grants: [...person.grants, { role: 'handler' as const, officeId: own.office }] };
  };
  const promise = await makePromise(house, own, 20);
  const ask = (days: number) => promise.do(own.handler, 'ask', { wanted: 'extended', newDueOn: inDays(days), words: '雨季' });
  const waiting = async (actor: typeof own.chair) => (await seeing(house, actor, 'promise.list', { group: 'waiting', page: 1 }) as { total: number }).total;
  await ask(30);
  expect([await waiting(own.chair), await waiting(own.presidium), await waiting(own.clerk)]).toEqual([1, 0, 0]);
  expect(await code(promise.do(own.presidium, 'grant'))).toBe('promise.onlyTheChair');
  const chair = await at(own.chair);
  expect(await code(promise.do(chair, 'grant'))).toBe('promise.ownAsking');
  expect([await waiting(chair), await waiting(own.presidium), await waiting(own.clerk)]).toEqual([0, 1, 0]);
  expect(await code(promise.do(own.clerk, 'grant', { words: '同意', resolvedOn: today() }))).toBe('promise.onlyTheChair');
  await promise.do(own.presidium, 'grant');
  await ask(40);
  expect(await noticesOf(own.presidium)).toContain(`交通所申请推迟到${chineseDate(inDays(40))}：《石桥村五组水塔漏水，三十户吃水难》`);
  const presidium = await at(own.presidium);
  expect([await code(promise.do(presidium, 'grant')), await waiting(presidium), await waiting(own.clerk)]).toEqual(['promise.ownAsking', 0, 1]);
  expect(await promise.seen(own.clerk)).toMatchObject({ byResolution: true, can: expect.arrayContaining(['grant', 'refuse']) as unknown });
  expect(await code(promise.do(own.clerk, 'grant'))).toBe('promise.resolutionNeeded');
  expect(await code(promise.do(own.clerk, 'grant', { words: '同意延期', resolvedOn: inDays(1) }))).toBe('promise.resolutionNeeded');
  await promise.do(own.clerk, 'grant', { words: '同意延期', resolvedOn: today() });
  const { events, dueOn } = await promise.seen(own.clerk) as { events: { verb: string; on: string; words: string }[]; dueOn: string };
  expect([dueOn, events.at(-1)]).toMatchObject([inDays(40), { verb: 'grant', on: today(), words: `据主席团${chineseDate(today())}的决定：同意延期` }]);
});

test('a recorder writes down what residents of his own station say, and of no other', async () => {
  const own = await makeCast(house);
  const [here, there] = [await makeStation(house, own.town, '石桥村代表联络站'), await makeStation(house, own.town, '柳林村代表联络站')];
  const recorder = await makePerson(house, own.town, [{ role: 'recorder', stationId: here.id }]);
  const opinions = [];
  for (const stationId of [here.id, there.id]) {
    const opinion = await makeOpinion(house, own.town, { stationId, deputyId: own.lead.personId, phone: '13900001111' });
    await doing(house, own.lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
    opinions.push(opinion.id);
  }
  const promise = await makePromise(house, own, 20, { opinionIds: opinions });
  await kept(promise);
  const say = (opinionId: string | undefined) => code(promise.do(recorder, 'answerAsResident', { version: undefined, opinionId, answer: 'done', way: 'phone' }));
  expect(await say(opinions[1])).toBe('promise.otherStation');
  expect(await say(opinions[0])).toBe('done');
});

test('promise.handOver moves what is owed to another office by the same day; a closed office leaves it to be handed over', async () => {
  const own = await makeCast(house);
  const promise = await makePromise(house, own, 20);
  await doing(house, own.chair, 'office.close', { id: own.office, version: 1 });
  expect((await noticesOf(own.clerk)).some((words) => words.startsWith('交通所已撤销'))).toBe(true);
  expect(await promise.seen(own.clerk)).toMatchObject({ officeClosed: true, state: 'running' });
  expect(await code(promise.do(own.clerk, 'handOver', { officeId: own.office, words: '并入' }))).toBe('promise.noOffice');
  await promise.do(own.clerk, 'handOver', { officeId: own.coOffice, words: '交通所并入财政所' });
  expect(await promise.seen(own.coHandler)).toMatchObject({ office: { name: '财政所' }, firstDueOn: inDays(20), dueOn: inDays(20), slipCount: 0, officeClosed: false });
});

test('promise.void keeps row and reason; a suggestion that is withdrawn takes its promises along', async () => {
  const promise = await makePromise(house, cast, 20);
  await promise.do(cast.clerk, 'void', { words: '记重了' });
  expect(await promise.seen(cast.clerk)).toMatchObject({ state: 'void', endedWords: '记重了', clockKind: null });
  const other = await makePromise(house, cast, 20);
  await other.paper.do(cast.lead, 'withdraw', { words: '已经自己解决' });
  expect(await other.state()).toBe('void');
});

test('a second reply that names a later day starts no new clock: it is one promise, and the chair is asked', async () => {
  const opinion = await makeOpinion(house, cast.town, { deputyId: cast.lead.personId });
  await doing(house, cast.lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
  const promise = await makePromise(house, cast, 20, { opinionIds: [opinion.id] });
  const { paper } = promise;
  await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '太慢' });
  await paper.do(cast.chair, 'orderRehandling', { ground: '请重新办理' });
  await draftReplyB(paper, inDays(70));
  await issueReply(paper);
  expect(await promisesOf(paper)).toMatchObject([{ id: promise.id, state: 'running', firstDueOn: inDays(20), dueOn: inDays(20), slipCount: 0, ask: { wanted: 'extended', newDueOn: inDays(70) } }]);
  const day = chineseDate(inDays(70));
  expect(await noticesOf(cast.lead)).toContain(`交通所在新的答复里写明${day}前办成：《石桥村五组水塔漏水，三十户吃水难》`);
  const { timeline } = await seeing(house, residentOf(cast.town, opinion), 'opinion.track', {}) as { timeline: { words: string | null }[] };
  expect(timeline.map(({ words }) => words), 'the resident reads it by the number he has').toContain(`交通所在新的答复里写明${day}前办成。推迟要经主席团同意，同意以前仍按原来的日期。`);
});

test('promise.publish shows checked words beside a shown suggestion, follows what the chair decides, and promise.hide takes them away', async () => {
  const own = await makeCast(house);
  const promise = await makePromise(house, own, 20);
  const shown = async () => (await seeing(house, makeVisitor(own.town), 'promise.publicOfSuggestion', { suggestionId: promise.paper.id }) as { rows: Record<string, unknown>[] }).rows;
  expect(await code(promise.do(own.chair, 'publish', { what: '换好水塔' }))).toBe('promise.suggestionNotPublic');
  await leadOn(promise.paper, 'replied', 'closed');
  await promise.paper.do(own.clerk, 'checkPublication', {});
  expect(await code(promise.do(own.handler, 'publish', { what: '换好水塔' }))).toBe('promise.onlyTheChecker');
  await promise.do(own.chair, 'publish', { what: '换好水塔' });
  expect(await shown()).toMatchObject([{ what: '换好水塔', state: 'running', firstDueOn: inDays(20), slipCount: 0 }]);
  await promise.do(own.handler, 'ask', { wanted: 'extended', newDueOn: inDays(40), words: '等材料' });
  await promise.do(own.chair, 'grant');
  expect(await shown()).toMatchObject([{ state: 'extended', firstDueOn: inDays(20), dueOn: inDays(40), slipCount: 1 }]);
  await promise.do(own.clerk, 'handOver', { officeId: own.coOffice, words: '改由财政所' });
  expect((await shown()).map(({ officeName }) => officeName), 'the page names who owes it now').toEqual(['财政所']);
  await promise.do(own.clerk, 'handOver', { officeId: own.office, words: '还是交通所' });
  await claimed(promise);
  expect(await shown(), 'a claim nobody has checked does not show').toMatchObject([{ state: 'extended', doneOn: null }]);
  await promise.do(own.chair, 'confirm');
  expect(await shown()).toMatchObject([{ state: 'kept', keptOn: today(), doneOn: today() }]);
  expect(await seeing(house, makeVisitor(own.town), 'promise.publicList', { page: 1 })).toMatchObject({ total: 1, counts: { open: 0, kept: 1, notYet: 0 } });
  expect(await seeing(house, makeVisitor(own.town), 'promise.publicList', { officeName: '别的单位', page: 1 }), 'counts are the town’s, whichever office is asked of').toMatchObject({ total: 0, counts: { open: 0, kept: 1, notYet: 0 } });
  await promise.paper.do(own.clerk, 'withhold', { ground: 'privacy', words: '有隐私' });
  const { check } = await promise.paper.seen(own.chair) as { check: { id: string } };
  await promise.paper.do(own.chair, 'confirmPublication', { checkId: check.id });
  expect(await shown(), 'who withholds the suggestion withholds its promises').toEqual([]);
  await promise.do(own.chair, 'hide', { ground: '同上' });
  expect(await promise.seen(own.chair)).toMatchObject({ isShown: false, shown: null });
});
