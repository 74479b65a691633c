import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, makeCast, makePaper, makePaperAt, paperWords } from '#tests/support/makers/suggestion.ts';
import { following, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { text } from './text.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const at = (day: string) => house.clock.set(`${day}T02:00:00Z`);
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const unhappy = { attitude: 'satisfied', result: 'dissatisfied', ground: '水塔还在漏' };
const happy = { attitude: 'satisfied', result: 'satisfied' };
const timeline = async (paper: Paper, actor = cast.clerk) => ((await paper.seen(actor))['timeline'] as { verb: string; words: string | null }[]);

/** The office answers once more in the round it is in. */
async function answerAgain(paper: Paper, number: string): Promise<void> {
  const { handler, government, office: officeId } = cast;
  await paper.do(handler, 'logContact', { officeId, kind: 'during', way: 'visit', on: new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10), reached: true, said: '又去看了' });
  await paper.do(handler, 'draftReply', { officeId, body: '重新堵漏。', letter: 'A', ready: true });
  await paper.do(government, 'issueReply', { officeId, signer: '王镇长', documentNumber: `清政函〔2026〕${number}号`, numberSure: true });
}

describe('closed by mistake', () => {
  test('suggestion.reopen puts it back where it stood, whichever step that was, and the publication’s clock is gone', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'closed');
    expect([(await paper.seen(cast.clerk))['reopenings'], (await paper.seen(cast.chair))['reopenings'], (await paper.seen(cast.handler))['reopenings']]).toEqual([['before'], ['before', 'handling'], []]);
    await paper.do(cast.clerk, 'reopen', { to: 'before', words: '点错了' });
    expect(await paper.seen(cast.clerk)).toMatchObject({ state: 'appraised', reopenings: [], closedOn: null, publicationDueOn: null, clockKind: null, dueOn: null });
    expect((await timeline(paper)).at(-1)).toMatchObject({ verb: 'reopen', words: '点错了' });
    expect((await timeline(paper, cast.handler)).map(({ verb }) => verb)).not.toContain('reopen');
    await paper.do(cast.clerk, 'close');
    expect(await paper.seen(cast.clerk)).toMatchObject({ state: 'closed', clockKind: 'publish' });
  });

  test('residents who were told that it is closed are told that it is not', async () => {
    at('2026-04-02');
    const opinion = await following(house, await makeOpinion(house, cast.town, { source: 'qrDeputy', deputyId: cast.lead.personId }), [[cast.lead, 'lookAt']]);
    const paper = await makePaperAt(house, cast, 'closed', { opinionIds: [opinion.id], origin: 'opinions' });
    await paper.do(cast.clerk, 'reopen', { to: 'before', words: '点错了，张三丰还没有看到' });
    const told = await seeing(house, residentOf(cast.town, opinion), 'opinion.track') as { timeline: { verb: string; words: string | null }[] };
    expect(told.timeline.slice(-2)).toMatchObject([{ verb: 'suggestionClosed' }, { verb: 'suggestionReopened', words: null }]);
  });

  test('without a form it goes back to waiting for it; one that waits for a second look waits no more', async () => {
    at('2026-04-02');
    const own = await makeCast(house);
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());
    const paper = await makePaperAt(house, own, 'replied');
    at('2026-05-20');
    await paper.do(own.clerk, 'close');
    await paper.do(own.clerk, 'checkPublication');
    expect(await paper.state()).toBe('checked');
    await paper.do(own.clerk, 'reopen', { to: 'before', words: '代表说还没看到答复' });
    expect(await paper.seen(own.clerk)).toMatchObject({ state: 'replied', check: null });
    await paper.do(own.lead, 'appraise', happy);
    expect(await paper.state()).toBe('appraised');
  });

  test('what the public reads of it is taken down, and a later answer is published without the word on the earlier one', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'handling');
    const shown = () => seeing(house, cast.handler, 'suggestion.publicCase', { id: paper.id });
    await answerAgain(paper, '904');
    await paper.do(cast.lead, 'appraise', { ...happy, showGrade: true });
    await paper.do(cast.clerk, 'close');
    await paper.do(cast.clerk, 'checkPublication');
    expect(await shown()).toMatchObject({ appraised: true, grade: 'satisfied' });
    await paper.do(cast.clerk, 'withhold', { ground: 'privacy', words: '写了住户姓名' });
    expect([await paper.state(), (await shown())['grade']], 'shown until a second person agrees').toEqual(['checked', 'satisfied']);
    await paper.do(cast.chair, 'reopen', { to: 'handling', words: '水塔没有换' });
    expect(await code(shown())).toBe('platform.notFound');
    await answerAgain(paper, '905');
    at('2026-12-20');
    await paper.do(cast.clerk, 'close');
    await paper.do(cast.clerk, 'checkPublication');
    expect(await shown()).toMatchObject({ appraised: false, grade: null });
  });

  test('sent back to the offices by the chair, the due date is the one it always was, and the letter does not say the deputy was dissatisfied', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'handling');
    const { dueOn, assignedOn } = await paper.seen(cast.clerk);
    await answerAgain(paper, '901');
    await paper.do(cast.lead, 'appraise', happy);
    await paper.do(cast.clerk, 'close');
    expect(await code(paper.do(cast.clerk, 'reopen', { to: 'handling', words: '水塔没有换' }))).toBe('suggestion.onlyTheChair');
    at('2026-05-06');
    await paper.do(cast.chair, 'reopen', { to: 'handling', words: '水塔没有换' });
    expect(await paper.seen(cast.handler)).toMatchObject({ state: 'rehandling', round: 2, dueOn, assignedOn, clockKind: 'answer', rehandling: { ground: '水塔没有换', dueOn } });
    expect(await code(paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '换了', letter: 'A', ready: true }))).toBe('suggestion.contactFirst');
    await answerAgain(paper, '902');
    await paper.do(cast.lead, 'appraise', unhappy);
    expect(await paper.state(), 'the first 不满意, though the second round').toBe('dissatisfied');
    await paper.do(cast.chair, 'orderRehandling', { ground: '请更换水塔' });
    await answerAgain(paper, '903');
    await paper.do(cast.lead, 'appraise', unhappy);
    expect(await paper.state()).toBe('disputed');
    await paper.do(cast.chair, 'concludeAfterMeeting', { metOn: '2026-05-06', words: '按计划更换' });
    await paper.do(cast.clerk, 'close');
    at('2026-12-01');
    await paper.do(cast.chair, 'reopen', { to: 'handling', words: '没有按计划更换' });
    const sent = await house.database.inTenant(cast.town.id, ({ db }) => db.selectFrom('dispatch').select('words').where('aboutId', '=', paper.id).where('kind', '=', 'rehandling').orderBy('id').execute());
    expect(sent.map(({ words }) => words?.includes('不满意')), 'only what the presidium ordered for it says so').toEqual([false, true, false]);
    expect(sent.at(-1)?.words, 'no day that is over is set').toContain('已过，请尽快办好');
  });
});

test('suggestion.sendBackCoOpinion: an empty opinion is written anew within five workdays, and what it said stays', async () => {
  at('2026-04-07');
  const paper = await makePaperAt(house, cast, 'handling');
  expect(await code(paper.do(cast.handler, 'sendBackCoOpinion', { officeId: cast.coOffice, words: '没写钱' }))).toBe('suggestion.noCoOpinion');
  await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '无意见' });
  expect(await code(paper.do(cast.coHandler, 'sendBackCoOpinion', { officeId: cast.coOffice, words: '没写钱' }))).toBe('suggestion.notMainHandler');
  at('2026-05-29');
  await paper.do(cast.handler, 'sendBackCoOpinion', { officeId: cast.coOffice, words: '要多少钱、从哪里出，请写明' });
  const co = ((await paper.seen(cast.coHandler))['assignments'] as { role: string }[]).find(({ role }) => role === 'co');
  expect(co).toMatchObject({ coOpinion: null, coOpinionOn: null, coOpinionDueOn: '2026-06-05', coSentBackWords: '要多少钱、从哪里出，请写明' });
  expect((await timeline(paper)).at(-1)?.words).toContain('无意见');
  const waiting = await seeing(house, cast.coHandler, 'suggestion.list', { group: 'waiting' }) as { rows: { id: string }[] };
  expect(waiting.rows.map(({ id }) => id)).toContain(paper.id);
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '从村庄整治经费里列八万元' });
  expect(paper.can).toContain('giveCoOpinion');
});

describe('a rating under pressure', () => {
  test('suggestion.changeAppraisal: once, with the reason, the earlier word stays; staff need the deputy’s paper', async () => {
    at('2026-09-01');
    const paper = await makePaperAt(house, cast, 'appraised');
    const change = { ...unhappy, reason: '答复后去看，水塔还在漏' };
    expect(await code(paper.do(cast.lead, 'changeAppraisal', { attitude: 'satisfied', result: 'dissatisfied', reason: '还在漏' }))).toBe('suggestion.groundNeeded');
    expect(await code(paper.do(cast.clerk, 'changeAppraisal', change))).toBe('suggestion.scanNeeded');
    const before = await paper.seen(cast.handler);
    expect((await paper.seen(cast.lead))['can']).toContain('changeAppraisal');
    await paper.do(cast.lead, 'changeAppraisal', change);
    expect([(await paper.seen(cast.lead))['can'], (await paper.seen(cast.clerk))['can']].flat(), 'offered no more after its one use').not.toContain('changeAppraisal');
    expect(await paper.seen(cast.chair)).toMatchObject({ state: 'dissatisfied', appraisals: [{ result: 'satisfied', change: { result: 'dissatisfied', reason: '答复后去看，水塔还在漏', enteredBy: null } }] });
    const after = await paper.seen(cast.handler);
    expect({ ...after, version: 0 }, 'the office learns nothing').toEqual({ ...before, version: 0 });
    expect(await code(paper.do(cast.lead, 'changeAppraisal', { ...happy, reason: '又想了想' }))).toBe('suggestion.changedOnce');
  });

  test('suggestion.noteApproach is read by the presidium, its clerk and the deputy, and the page says so; an officer of the county reads none', async () => {
    const paper = await makePaperAt(house, cast, 'replied');
    await paper.do(cast.lead, 'noteApproach', { by: '交通所的人', on: '2026-09-01', way: 'phone', words: '请我打满意' });
    const noted = async (actor: typeof cast.lead) => JSON.stringify(await timeline(paper, actor)).includes('请我打满意');
    const county = await makePerson(house, cast.town, [{ role: 'countyOfficer' }]);
    expect(await Promise.all([cast.chair, cast.presidium, cast.clerk, cast.lead].map(noted))).toEqual([true, true, true, true]);
    expect(await Promise.all([county, cast.handler, cast.government, cast.second].map(noted))).toEqual([false, false, false, false]);
    expect((await timeline(paper, county)).length, 'the county reads the rest').toBeGreaterThan(3);
    expect(text.phone.appraise.approachLead).toContain('{our.presidium}和{our.clerk}');
    expect((await timeline(paper, cast.chair)).at(-1)).toMatchObject({ verb: 'noteApproach', words: '交通所的人（电话）：请我打满意' });
  });

  test('totals: a changed word counts for the presidium at once, for offices only as one of three words', async () => {
    const own = await makeCast(house);
    const totals = async (actor: typeof own.handler) => ((await seeing(house, actor, 'suggestion.appraisalTotals')) as { rows: { office: { id: string }; appraised: number | null; result: unknown; inWords: unknown }[] }).rows.find(({ office }) => office.id === own.office);
    const papers: Paper[] = [];
    for (let n = 0; n < 3; n += 1) papers.push(await makePaperAt(house, own, 'appraised'));
    const three = { appraised: 3, result: null, inWords: { attitude: 'most', result: 'most' } };
    expect(await totals(own.handler)).toMatchObject(three);
    for (const paper of papers.slice(0, 2)) await paper.do(own.lead, 'changeAppraisal', { ...unhappy, reason: '还在漏' });
    expect(await totals(own.handler), 'two words more are not let out').toMatchObject(three);
    expect(await totals(own.chair)).toMatchObject({ appraised: 3, result: { satisfied: 1, basicallySatisfied: 0, dissatisfied: 2 } });
    await papers[2]?.do(own.lead, 'changeAppraisal', { attitude: 'satisfied', result: 'basicallySatisfied', reason: '再看看' });
    expect(await totals(own.handler)).toMatchObject({ appraised: 3, result: null, inWords: { result: 'fewer' } });
  });

  test('the grade is shown only after closing and only where the deputy agrees', async () => {
    const shownWith = async (form: Record<string, unknown>) => {
      const paper = await makePaperAt(house, cast, 'replied');
      await paper.do(cast.lead, 'appraise', form);
      expect(await code(seeing(house, cast.handler, 'suggestion.publicCase', { id: paper.id }))).toBe('platform.notFound');
      await paper.do(cast.clerk, 'close');
      await paper.do(cast.clerk, 'checkPublication');
      return await seeing(house, cast.handler, 'suggestion.publicCase', { id: paper.id });
    };
    expect(await shownWith(happy)).toMatchObject({ appraised: true, grade: null });
    expect(await shownWith({ ...happy, result: 'basicallySatisfied', showGrade: true })).toMatchObject({ appraised: true, grade: 'basicallySatisfied' });
  });
});

describe('logged by mistake', () => {
  const contact = (officeId: string, more: object = {}) => ({ officeId, kind: 'during', way: 'visit', on: '2026-04-02', reached: true, said: '去了代表家', ...more });
  const contactsOf = async (paper: Paper, actor = cast.clerk) => (await paper.seen(actor))['contacts'] as { id: string; state: string; said: string; canVoid: boolean; voided: object | null }[];

  test('suggestion.voidContact keeps what was logged with the reason, tells the deputy, and a reply needs another word with him', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'handling');
    const { office: officeId, handler, clerk, lead } = cast;
    await paper.do(handler, 'logContact', contact(officeId));
    const [first] = await contactsOf(paper, handler);
    expect(first).toMatchObject({ state: 'logged', canVoid: true, voided: null });
    expect((await contactsOf(paper, lead))[0]?.canVoid).toBe(false);
    await paper.do(handler, 'draftReply', { officeId, body: '已经换好。', letter: 'A', ready: true });
    expect(await code(paper.do(lead, 'voidContact', { contactId: first?.id, words: '没有的事' }))).toBe('suggestion.onlyTheHandler');
    await paper.do(handler, 'voidContact', { contactId: first?.id, words: '记到别的件上了' });
    expect((await contactsOf(paper, lead))[0]).toMatchObject({ state: 'void', said: '去了代表家', canVoid: false, voided: { on: '2026-04-02', by: { name: '郑所长' }, words: '记到别的件上了' } });
    expect((await timeline(paper, lead)).at(-1)).toMatchObject({ verb: 'voidContact', words: '记到别的件上了' });
    expect(await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', lead.personId).where('kind', '=', 'suggestion.contactVoided').execute(), 'read')).toHaveLength(1);
    expect(await code(paper.do(lead, 'confirmContact', { version: undefined, contactId: first?.id, agrees: true }))).toBe('suggestion.nothingToConfirm');
    expect(await code(paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕960号', numberSure: true }))).toBe('suggestion.contactFirst');
    expect(await code(paper.do(handler, 'voidContact', { contactId: first?.id, words: '再来一次' }))).toBe('suggestion.noContactToVoid');

    await paper.do(handler, 'logContact', contact(officeId, { said: '这回真去了' }));
    const second = (await contactsOf(paper)).find(({ state }) => state === 'logged');
    await paper.do(lead, 'confirmContact', { version: undefined, contactId: second?.id, agrees: true });
    expect(await code(paper.do(handler, 'voidContact', { contactId: second?.id, words: '不对' })), 'what the deputy confirmed is for the office of the congress').toBe('suggestion.noContactToVoid');
    await paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕960号', numberSure: true });
    await paper.do(clerk, 'voidContact', { contactId: second?.id, words: '代表说认错了人' });
    expect((await contactsOf(paper)).map(({ state }) => state)).toEqual(['void', 'void']);
    expect(await paper.state(), 'a reply that went out stands').toBe('replied');
  });

  test('attempts that were none: the deputy no longer counts as one who could not be reached', async () => {
    at('2026-04-02');
    const paper = await makePaperAt(house, cast, 'handling');
    at('2026-04-06');
    const { office: officeId, handler, clerk } = cast;
    for (const on of ['2026-04-03', '2026-04-04', '2026-04-05']) await paper.do(handler, 'logContact', contact(officeId, { on, reached: false, way: 'phone' }));
    await paper.do(clerk, 'declareUnreachable', { officeId, words: '打不通' });
    await paper.do(handler, 'draftReply', { officeId, body: '已经换好。', letter: 'A', ready: true });
    const [first] = await contactsOf(paper);
    await paper.do(handler, 'voidContact', { contactId: first?.id, words: '那天没打' });
    expect(await code(paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕961号', numberSure: true }))).toBe('suggestion.contactFirst');
    expect(await code(paper.do(clerk, 'declareUnreachable', { officeId, words: '打不通' }))).toBe('suggestion.tooFewAttempts');
  });

  test('suggestion.takeBackSignature: whoever tapped once too often is asked as before, may sign again, and not once it is handed in', async () => {
    at('2026-04-06');
    const paper = await makePaper(house, cast);
    const { lead, second, third } = cast;
    await paper.do(lead, 'askCosigners', { personIds: [second.personId, third.personId] });
    const sign = (person: typeof lead) => paper.do(person, 'cosign', { version: undefined, wordsVersion: 1 });
    await sign(second);
    expect(await code(paper.do(third, 'takeBackSignature', { version: undefined }))).toBe('suggestion.notSigned');
    await paper.do(second, 'takeBackSignature', { version: undefined });
    expect(await paper.seen(lead)).toMatchObject({ cosignerCount: 0, cosigners: expect.arrayContaining([expect.objectContaining({ person: expect.objectContaining({ id: second.personId }), state: 'asked', way: null })]) });
    expect((await timeline(paper, lead)).at(-1)).toMatchObject({ verb: 'takeBackSignature' });
    await sign(second);
    paper.version = Number((await paper.seen(lead))['version']);
    await paper.do(lead, 'submit');
    expect(await code(paper.do(second, 'takeBackSignature', { version: undefined }))).toBe('platform.wrongState');
    await paper.do(cast.clerk, 'returnForMending', { words: '请写具体些' });
    paper.version = Number((await paper.seen(lead))['version']);
    await paper.do(lead, 'askCosigners', { personIds: [third.personId] });
    await sign(third);
    await paper.do(third, 'takeBackSignature', { version: undefined });
    expect(await paper.seen(lead), 'whoever signs while it is mended has the same way back').toMatchObject({ state: 'mending', cosignerCount: 1 });
    const archived = () => house.database.inTenant(cast.town.id, async ({ db, tenantId }) => (await db.selectFrom('duty').select(['personId', 'kind']).where('tenantId', '=', tenantId).where('refId', '=', paper.id).where('withdrawnAt', 'is', null).execute()).map(({ personId, kind }) => `${personId} ${kind}`).sort());
    const [led, signed] = [`${lead.personId} suggestion.submitted`, (one: typeof lead) => `${one.personId} suggestion.cosigned`];
    expect(await archived()).toEqual([led, signed(second)].sort());
    await paper.do(second, 'takeBackSignature', { version: undefined });
    expect(await archived(), 'taken back, it is no act of his').toEqual([led]);
    await sign(second);
    await sign(third);
    const handIn = async () => { paper.version = Number((await paper.seen(lead))['version']); await paper.do(lead, 'submit'); };
    await handIn();
    expect(await archived()).toEqual([led, signed(second), signed(third)].sort());
    await paper.do(cast.clerk, 'returnForMending', { words: '标题太长' });
    paper.version = Number((await paper.seen(lead))['version']);
    await paper.do(lead, 'amend', paperWords(cast.town, { title: '换过的标题' }));
    await paper.do(third, 'cosign', { version: undefined, wordsVersion: 2 });
    await handIn();
    expect(await archived(), 'who did not sign the new words is no co-signer of them').toEqual([led, signed(third)].sort());
  });

  test('suggestion.takeBack: what was sent elsewhere by mistake is checked again by the day it had, and the opinions behind it stand behind it again', async () => {
    at('2026-04-06');
    const opinion = await following(house, await makeOpinion(house, cast.town, { source: 'qrDeputy', deputyId: cast.lead.personId }), [[cast.lead, 'lookAt']]);
    const paper = await makePaperAt(house, cast, 'submitted', { opinionIds: [opinion.id], origin: 'opinions' });
    const { dueOn } = await paper.seen(cast.clerk);
    await paper.do(cast.clerk, 'sendElsewhere', { ground: 'petition', to: '信访办', words: '属信访事项' });
    expect((await seeing(house, cast.clerk, 'opinion.detail', { id: opinion.id }) as { state: string }).state).toBe('withDeputy');
    await paper.do(cast.clerk, 'takeBack', { words: '看错了，是公共设施' });
    expect(await paper.seen(cast.clerk)).toMatchObject({ state: 'submitted', elsewhere: null, dueOn });
    expect((await seeing(house, cast.clerk, 'opinion.detail', { id: opinion.id }) as { state: string }).state).toBe('takenUp');
    await paper.do(cast.clerk, 'accept');
    expect(await paper.state()).toBe('accepted');
    // The lead left while it lay elsewhere: somebody else has to take it over.
    const own = await makeCast(house);
    const orphan = await makePaperAt(house, own, 'submitted', {});
    await orphan.do(own.clerk, 'sendElsewhere', { ground: 'petition', to: '信访办', words: '属信访事项' });
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('mandate').set({ endedOn: '2026-04-06', endGround: 'resigned' }).where('tenantId', '=', tenantId).where('personId', '=', own.lead.personId).execute());
    await orphan.do(own.clerk, 'takeBack', { words: '看错了' });
    expect(await orphan.seen(own.clerk)).toMatchObject({ state: 'submitted', leadless: true });
  });
});
