import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, dayOf, leadOn, makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const at = (day: string) => house.clock.set(`${day}T02:00:00Z`);
const detail = async (paper: Paper, actor = cast.clerk) => await paper.seen(actor) as Record<string, never> & { assignments: Record<string, unknown>[]; replies: { id: string }[]; timeline: { verb: string }[]; dueOn: string };

describe('a whole life', () => {
  test('from the first line to the published answer', async () => {
    at('2026-03-11');
    const paper = await makePaper(house, cast);
    expect(paper.can).toEqual(['amend', 'askCosigners', 'submit', 'withdraw']);
    await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId, cast.third.personId] });
    await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 });
    await paper.do(cast.third, 'declineCosign', { version: undefined });
    await paper.do(cast.lead, 'submit');
    const { number } = await paper.do(cast.clerk, 'accept') as unknown as { number: number };
    expect(await detail(paper)).toMatchObject({ number, numberLabel: `第十九届二次会议第${String(number).padStart(3, '0')}号`, state: 'accepted', clockKind: 'assign', cosignerCount: 1 });
    at('2026-03-13');
    await leadOn(paper, 'accepted', 'assigned');
    expect(await detail(paper)).toMatchObject({ state: 'assigned', assignedOn: '2026-03-13', dueOn: '2026-06-15', clockKind: 'answer', lamp: { colour: 'ok', days: 94 } });
    await leadOn(paper, 'assigned', 'closed');
    expect(await detail(paper)).toMatchObject({ state: 'closed', clockKind: 'publish', dueOn: '2026-04-03', replyLetter: 'A' });
    await paper.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
    expect(await paper.state()).toBe('published');
    expect((await detail(paper)).timeline.map(({ verb }) => verb)).toEqual([
      'draft', 'askCosigners', 'cosign', 'declineCosign', 'submit', 'accept', 'prepare', 'assign', 'acceptWork', 'logContact', 'draftReply', 'issueReply', 'appraise', 'close', 'checkPublication',
    ]);
  });
});

describe('numbers', () => {
  test('suggestion.accept numbers within the session, in the closed season, and in the session for what was typed late', async () => {
    at('2026-03-12');
    const sat = await makePaperAt(house, cast, 'submitted');
    at('2026-04-01');
    const closed = await makePaperAt(house, cast, 'submitted');
    const late = await makePaperAt(house, cast, 'submitted');
    const first = await sat.do(cast.clerk, 'accept') as unknown as { number: number };
    expect(await closed.do(cast.clerk, 'accept')).toMatchObject({ number: 1 });
    expect(await late.do(cast.clerk, 'accept', { season: 'inSession' })).toMatchObject({ number: first.number + 1 });
    expect((await detail(closed))['numberLabel']).toBe('第十九届闭会第001号');
  });
  test('many accepted at once get numbers without gap or double', async () => {
    const papers = await Promise.all(Array.from({ length: 6 }, () => makePaperAt(house, cast, 'submitted')));
    const told = await Promise.all(papers.map((paper) => paper.do(cast.clerk, 'accept'))) as unknown as { number: number }[];
    const numbers = told.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, place) => (numbers[0] ?? 0) + place));
  });
});

describe('giving back and assigning again', () => {
  test('suggestion.askReturn, suggestion.allowReturn, suggestion.acceptWork: another office takes over and the due date stays', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'assigned');
    const { dueOn } = await detail(paper);
    at('2026-04-08');
    await paper.do(cast.handler, 'askReturn', { officeId: cast.office, ground: 'notOurPower', words: '这是村里的水塔' });
    await paper.do(cast.chair, 'allowReturn', { officeId: cast.office });
    expect(await detail(paper)).toMatchObject({ state: 'reassigning', clockKind: 'assign', dueOn: '2026-04-22' });
    expect(await code(paper.seen(cast.handler))).toBe('platform.notFound');
    await paper.do(cast.clerk, 'prepare', { shares: [{ officeId: cast.committee, role: 'main' }] });
    at('2026-04-20');
    await paper.do(cast.chair, 'assign');
    expect(await detail(paper)).toMatchObject({ state: 'assigned', assignedOn: '2026-04-02', dueOn });
    await paper.do(cast.villager, 'acceptWork', { officeId: cast.committee });
    expect(await paper.state()).toBe('handling');
  });
  test('suggestion.refuseReturn leaves the office with the work and suggestion.prepare refuses what cannot stand together', async () => {
    const paper = await makePaperAt(house, cast, 'handling');
    await paper.do(cast.handler, 'askReturn', { officeId: cast.office, ground: 'otherOffice', words: '应由财政所办' });
    await paper.do(cast.chair, 'refuseReturn', { officeId: cast.office, words: '路归你们管' });
    expect(paper.can).not.toContain('allowReturn');
    expect((await detail(paper)).assignments[0]).toMatchObject({ state: 'accepted', returnAnswer: '路归你们管' });
    expect(await code(paper.do(cast.handler, 'askReturn', { officeId: cast.office, ground: 'otherOffice', words: '再问一次' }))).toBe('suggestion.returnTooLate');
    const other = await makePaperAt(house, cast, 'accepted');
    const shares = (...roles: string[]) => roles.map((role, place) => ({ officeId: [cast.office, cast.coOffice, cast.committee][place], role }));
    expect(await code(other.do(cast.clerk, 'prepare', { shares: shares('co') }))).toBe('suggestion.noAnswerer');
    expect(await code(other.do(cast.clerk, 'prepare', { shares: shares('main', 'main') }))).toBe('suggestion.twoMain');
    expect(await code(other.do(cast.clerk, 'prepare', { shares: [...shares('part'), ...shares('part')] }))).toBe('suggestion.sameOffice');
  });
  test('suggestion.divide: through the government office the clock runs from the presidium’s date all the same', async () => {
    at('2026-05-06');
    const paper = await makePaperAt(house, cast, 'accepted');
    await paper.do(cast.clerk, 'prepare', { shares: [], throughGovernment: true });
    await paper.do(cast.chair, 'assign');
    const { dueOn } = await detail(paper);
    expect(await paper.state()).toBe('dividing');
    at('2026-05-20');
    await paper.do(cast.government, 'divide', { shares: [{ officeId: cast.office, role: 'part', part: '水塔' }, { officeId: cast.coOffice, role: 'part', part: '经费' }] });
    expect(await detail(paper)).toMatchObject({ state: 'assigned', assignedOn: '2026-05-06', dueOn });
    await paper.do(cast.handler, 'acceptWork', { officeId: cast.office });
    await paper.do(cast.coHandler, 'askReturn', { officeId: cast.coOffice, ground: 'notOurPower', words: '没有这笔钱' });
    await paper.do(cast.government, 'allowReturn', { officeId: cast.coOffice });
    expect(await paper.state()).toBe('dividing');
    await paper.do(cast.government, 'divide', { shares: [{ officeId: cast.committee, role: 'part' }] });
    expect(await paper.state()).toBe('handling');
  });
  test('suggestion.assign bears the chair’s earlier date, never one before the paper came in', async () => {
    at('2026-05-25');
    const paper = await makePaperAt(house, cast, 'prepared');
    expect(await code(paper.do(cast.chair, 'assign', { assignedOn: '2026-05-24' }))).toBe('suggestion.badDate');
    expect(await code(paper.do(cast.chair, 'assign', { assignedOn: '2026-05-26' }))).toBe('suggestion.badDate');
    at('2026-05-29');
    await paper.do(cast.chair, 'assign', { assignedOn: '2026-05-26' });
    expect(await detail(paper)).toMatchObject({ assignedOn: '2026-05-26', dueOn: '2026-08-26' });
  });
});

describe('extension', () => {
  test('suggestion.askExtension, suggestion.grantExtension: six months from the assignment, not from the end of three', async () => {
    at('2026-03-09');
    const paper = await makePaperAt(house, cast, 'handling');
    expect((await detail(paper)).dueOn).toBe('2026-06-09');
    at('2026-06-01');
    await paper.do(cast.handler, 'askExtension', { officeId: cast.office, ground: 'season', words: '汛期不能施工' });
    await paper.do(cast.chair, 'grantExtension');
    expect(await detail(paper)).toMatchObject({ dueOn: '2026-09-09', longClass: true, longGround: 'season' });
    expect(await code(paper.do(cast.handler, 'askExtension', { officeId: cast.office, ground: 'season', words: '还想延' }))).toBe('suggestion.alreadyLong');
  });
  test('nobody grants what his own office asks: another member of the presidium does, else the clerk enters what the presidium resolved', async () => {
    at('2026-03-09');
    const own = await makeCast(house);
    const paper = await makePaperAt(house, own, 'handling');
    await paper.do(own.handler, 'askExtension', { officeId: own.office, ground: 'season', words: '汛期不能施工' });
    const works = async (person: typeof own.chair) => {
      await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('post').values({ tenantId, id: newId(), personId: person.personId, role: 'handler', officeId: own.office, fromOn: '2026-01-01' }).execute());
      return { ...person, grants: [...person.grants, { role: 'handler' as const, officeId: own.office }] };
    };
    const waits = async (actor: typeof own.chair) => ((await seeing(house, actor, 'suggestion.list', { group: 'waiting', page: 1 })) as { rows: { id: string }[] }).rows.some(({ id }) => id === paper.id);
    expect([await waits(own.presidium), await waits(own.clerk)]).toEqual([false, false]);
    expect(await code(paper.do(own.presidium, 'grantExtension'))).toBe('suggestion.onlyTheChair');
    const chair = await works(own.chair);
    expect(await code(paper.do(chair, 'grantExtension'))).toBe('suggestion.ownAsking');
    expect([await waits(own.presidium), await waits(own.clerk)]).toEqual([true, false]);
    const presidium = await works(own.presidium);
    expect(await code(paper.do(presidium, 'grantExtension'))).toBe('suggestion.ownAsking');
    expect([await waits(own.clerk), await code(paper.do(own.clerk, 'grantExtension'))]).toEqual([true, 'suggestion.resolutionNeeded']);
    await paper.do(own.clerk, 'grantExtension', { words: '同意延至六个月', resolvedOn: '2026-03-09' });
    expect(await paper.seen(own.clerk)).toMatchObject({ longClass: true, extension: { answerWords: '据主席团2026年3月9日的决定：同意延至六个月' } });
  });
  test('suggestion.refuseExtension keeps the due date', async () => {
    at('2026-03-09');
    const paper = await makePaperAt(house, cast, 'handling');
    await paper.do(cast.handler, 'askExtension', { officeId: cast.office, ground: 'wide', words: '牵涉面广' });
    await paper.do(cast.chair, 'refuseExtension', { words: '可以办成' });
    expect(await detail(paper)).toMatchObject({ dueOn: '2026-06-09', extension: { state: 'refused', answerWords: '可以办成' } });
  });
});

describe('speaking with the deputy and answering', () => {
  const answer = { body: '已经办好。', letter: 'A', ready: true };
  test.each([[true, 'done'], [false, 'platform.stale']])('a reply that was being written when the deputy was asked, and agreed (%s), ends as %s (suggestion.confirmContact)', async (agrees, end) => {
    at('2026-04-01');
    const paper = await makePaperAt(house, cast, 'handling');
    const { version } = await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '打了电话' });
    const [contact] = (await paper.seen(cast.lead))['contacts'] as { id: string }[];
    await paper.do(cast.lead, 'confirmContact', { version: undefined, contactId: contact?.id, agrees, ...(agrees ? {} : { words: '没接到过电话' }) });
    expect(await code(paper.do(cast.handler, 'draftReply', { version, officeId: cast.office, ...answer }))).toBe(end);
  });

  test('suggestion.issueReply is refused without a word with the deputy; a disputed one does not count (suggestion.logContact, suggestion.confirmContact)', async () => {
    at('2026-04-01');
    const paper = await makePaperAt(house, cast, 'handling');
    const officeId = cast.office;
    expect(await code(paper.do(cast.handler, 'draftReply', { officeId, ...answer }))).toBe('suggestion.contactFirst');
    await paper.do(cast.handler, 'draftReply', { officeId, ...answer, ready: false });
    expect(await code(paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕900号' }))).toBe('suggestion.nothingToSign');
    await paper.do(cast.handler, 'logContact', { officeId, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '打了电话' });
    const [contact] = (await paper.seen(cast.lead))['contacts'] as { id: string; canConfirm: boolean }[];
    expect(contact?.canConfirm).toBe(true);
    await paper.do(cast.lead, 'confirmContact', { version: undefined, contactId: contact?.id, agrees: false, words: '没接到过电话' });
    expect(await code(paper.do(cast.handler, 'draftReply', { officeId, ...answer }))).toBe('suggestion.contactFirst');
    await paper.do(cast.handler, 'logContact', { officeId, kind: 'during', way: 'visit', on: dayOf(house), reached: true, said: '上门谈了' });
    await paper.do(cast.handler, 'draftReply', { officeId, ...answer });
    expect(await code(paper.do(cast.handler, 'issueReply', { officeId, signer: '郑所长', documentNumber: '交〔2026〕1号' }))).toBe('suggestion.nothingToSign');
    await paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕901号' });
    expect(await paper.state()).toBe('replied');
    const other = await makePaperAt(house, cast, 'handling');
    await other.do(cast.handler, 'logContact', { officeId, kind: 'during', way: 'visit', on: dayOf(house), reached: true, said: '谈了' });
    await other.do(cast.handler, 'draftReply', { officeId, ...answer });
    expect(await code(other.do(cast.government, 'issueReply', { officeId, signer: '王镇长' }))).toBe('suggestion.numberNeeded');
    expect(await code(other.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕901号' }))).toBe('suggestion.numberTaken');
  });
  test('suggestion.declareUnreachable after attempts on three different days stands for the contact', async () => {
    at('2026-04-01');
    const paper = await makePaperAt(house, cast, 'handling');
    const officeId = cast.office;
    const attempt = (on: string) => paper.do(cast.handler, 'logContact', { officeId, kind: 'during', way: 'phone', on, reached: false, said: '没人接' });
    await attempt('2026-04-01');
    at('2026-04-02');
    await attempt('2026-04-02');
    await attempt('2026-04-02');
    expect(await code(paper.do(cast.clerk, 'declareUnreachable', { officeId, words: '外出' }))).toBe('suggestion.tooFewAttempts');
    at('2026-04-03');
    await attempt('2026-04-03');
    await paper.do(cast.clerk, 'declareUnreachable', { officeId, words: '代表外出务工，三次电话没人接' });
    await paper.do(cast.handler, 'draftReply', { officeId, ...answer });
    await paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕902号' });
    expect(await paper.state()).toBe('replied');
  });
  test('suggestion.draftReply: B names a day or says why not; the words of the class are stored with it', async () => {
    at('2026-04-01');
    const paper = await makePaperAt(house, cast, 'handling');
    const officeId = cast.office;
    const write = (more: Record<string, unknown>) => paper.do(cast.handler, 'draftReply', { officeId, body: '正在办。', letter: 'B', ready: false, ...more });
    expect(await code(write({}))).toBe('suggestion.dayNeeded');
    expect(await code(write({ promisedOn: '2026-06-30', whyNoDate: '要等拨款' }))).toBe('suggestion.dayNeeded');
    expect(await code(write({ promisedOn: '2026-03-31' }))).toBe('suggestion.dayPassed');
    await write({ promisedOn: '2026-06-30' });
    expect((await paper.seen(cast.handler))['replies']).toMatchObject([{ letter: 'B', letterWords: '所提问题正在解决或已经着手解决', promisedOn: '2026-06-30', state: 'draft' }]);
    expect((await paper.seen(cast.clerk))['replies']).toEqual([]);
  });
  test('a town with three classes has no D, and its own words stand in the reply', async () => {
    const own = await makeCast(house);
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'replyScheme', effectiveOn: '2026-01-01', value: 4, source: '本县办法', setAt: house.clock.now() }).execute());
    const paper = await makePaperAt(house, own, 'handling');
    const write = (letter: string) => paper.do(own.handler, 'draftReply', { officeId: own.office, body: '办了。', letter, ready: false });
    expect(await code(write('D'))).toBe('suggestion.letterNotInScheme');
    await write('A');
    expect(await paper.seen(own.handler)).toMatchObject({ scheme: 'threeB', replies: [{ letterWords: '所提建议已经解决或采纳' }] });
  });
  test('suggestion.giveCoOpinion and suggestion.recordFaceToFace; a village committee answers by plain letter', async () => {
    at('2026-04-01');
    const paper = await makePaperAt(house, cast, 'handling');
    await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
    await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '同意安排五千元' });
    expect(await code(paper.do(cast.handler, 'recordFaceToFace', { officeId: cast.office, on: '2026-04-01', spot: '村委会', present: '陈桂兰、郑所长', said: '当面答复' }))).toBe('suggestion.noReply');
    await leadOn(paper, 'handling', 'replied');
    await paper.do(cast.handler, 'recordFaceToFace', { officeId: cast.office, on: '2026-04-01', spot: '村委会', present: '陈桂兰、郑所长', said: '当面答复' });
    expect((await paper.seen(cast.lead))['replies']).toMatchObject([{ faceToFace: { on: '2026-04-01', spot: '村委会' } }]);

    const village = await makePaperAt(house, cast, 'accepted');
    const officeId = cast.committee;
    await village.do(cast.clerk, 'prepare', { shares: [{ officeId, role: 'main' }] });
    await village.do(cast.chair, 'assign');
    await village.do(cast.villager, 'acceptWork', { officeId });
    await village.do(cast.villager, 'logContact', { officeId, kind: 'before', way: 'meeting', on: '2026-04-01', reached: true, said: '开了会' });
    await village.do(cast.villager, 'draftReply', { officeId, ...answer });
    expect(await code(village.do(cast.villager, 'issueReply', { officeId, signer: '石村主任', documentNumber: '石〔2026〕1号' }))).toBe('suggestion.noNumberOnPlain');
    await village.do(cast.villager, 'issueReply', { officeId, signer: '石村主任' });
    expect((await village.seen(cast.lead))['replies']).toMatchObject([{ issuer: 'plain', documentNumber: null, state: 'issued' }]);
  });
});

test('another town finds nothing', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const stranger = await makePerson(house, await makeTown(house), [{ role: 'chair' }]);
  expect(await code(paper.do(stranger, 'void', { words: '别镇' }))).toBe('platform.notFound');
  expect(await code(seeing(house, stranger, 'suggestion.detail', { id: paper.id }))).toBe('platform.notFound');
});
