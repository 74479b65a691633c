import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, answerAgain, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const unhappy = { attitude: 'satisfied', result: 'dissatisfied', ground: '水塔还在漏' };

/** Uploads something that looks like a photo. */
async function photo(): Promise<string> {
  const { default: sharp } = await import('sharp');
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: { r: 200, g: 200, b: 200 } } }).png().toBuffer();
  return (await house.database.inTenant(cast.town.id, (tx) => house.files.take(tx, { bytes, name: '征询意见表.png', by: cast.clerk.personId, now: house.clock.now() }))).id;
}

describe('what the deputy says of the handling', () => {
  test('suggestion.appraise asks for a ground with 不满意, and offices learn nothing of it', async () => {
    const paper = await makePaperAt(house, cast, 'replied');
    expect(await code(paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied' }))).toBe('suggestion.groundNeeded');
    const before = await paper.seen(cast.handler);
    await paper.do(cast.lead, 'appraise', unhappy);
    const after = await paper.seen(cast.handler);
    expect(after).toMatchObject({ state: 'replied', appraisals: [], appraisalDueOn: null, can: before['can'] });
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    expect(JSON.stringify(await paper.seen(cast.government))).not.toContain('水塔还在漏');
    expect(await paper.seen(cast.chair)).toMatchObject({ state: 'dissatisfied', appraisals: [{ result: 'dissatisfied', ground: '水塔还在漏', round: 1 }] });
    expect(await paper.seen(cast.lead)).toMatchObject({ state: 'dissatisfied' });
    const filtered = async (actor: typeof cast.handler, state: string) => ((await seeing(house, actor, 'suggestion.list', { state })) as { rows: { id: string }[] }).rows.some(({ id }) => id === paper.id);
    expect([await filtered(cast.handler, 'dissatisfied'), await filtered(cast.handler, 'replied'), await filtered(cast.chair, 'dissatisfied')]).toEqual([false, true, true]);
  });

  test('suggestion.orderRehandling: the office hears it in the presidium’s words, with a new round, a new date and a new contact', async () => {
    const paper = await makePaperAt(house, cast, 'replied');
    await paper.do(cast.lead, 'appraise', unhappy);
    await paper.do(cast.chair, 'orderRehandling', { ground: '堵漏不彻底，请更换' });
    const seen = await paper.seen(cast.handler);
    expect(seen).toMatchObject({ state: 'rehandling', round: 2, dueOn: '2026-10-01', rehandling: { orderedOn: '2026-09-01', ground: '堵漏不彻底，请更换' } });
    expect(JSON.stringify(seen)).not.toContain('水塔还在漏');
    expect(await code(paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '办好了', letter: 'A', ready: true }))).toBe('suggestion.contactFirst');
    await answerAgain(paper);
    expect(await paper.state()).toBe('replied');
    await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'basicallySatisfied' });
    expect(await paper.state()).toBe('appraised');
  });

  test('suggestion.concludeAfterMeeting: after a second 不满意 the presidium’s opinion ends it', async () => {
    const paper = await makePaperAt(house, cast, 'replied');
    await paper.do(cast.lead, 'appraise', unhappy);
    await paper.do(cast.chair, 'orderRehandling', { ground: '请再办' });
    await answerAgain(paper);
    await paper.do(cast.lead, 'appraise', unhappy);
    expect(await paper.state()).toBe('disputed');
    expect(paper.can).toEqual(['confirmContact', 'changeAppraisal', 'noteApproach', 'withdraw']);
    await paper.do(cast.chair, 'concludeAfterMeeting', { metOn: '2026-09-01', words: '列入明年预算' });
    expect((await paper.seen(cast.handler))['conclusion']).toBeNull();
    expect(await paper.seen(cast.lead)).toMatchObject({ state: 'concluded', conclusion: { words: '列入明年预算' } });
    await paper.do(cast.clerk, 'close');
    expect(await paper.state()).toBe('closed');
  });

  test('suggestion.enterAppraisal wants the scan, which only the presidium’s side opens', async () => {
    const paper = await makePaperAt(house, cast, 'replied');
    const form = { attitude: 'satisfied', result: 'satisfied', filledOn: '2026-09-01' };
    expect(await code(paper.do(cast.clerk, 'enterAppraisal', { ...form, fileIds: [] }))).toBe('suggestion.scanNeeded');
    const file = await photo();
    await paper.do(cast.clerk, 'enterAppraisal', { ...form, fileIds: [file] });
    expect((await paper.seen(cast.chair))['appraisals']).toMatchObject([{ enteredBy: { name: '李文静' }, files: [{ id: file }] }]);
    expect((await paper.seen(cast.handler))['appraisals']).toEqual([]);
  });

  test('suggestion.close without a form waits until the form is late', async () => {
    house.clock.set('2026-09-01T02:00:00Z');
    const paper = await makePaperAt(house, cast, 'replied');
    expect(await code(paper.do(cast.clerk, 'close'))).toBe('suggestion.waitForForm');
    house.clock.set('2026-09-23T02:00:00Z');
    await paper.do(cast.clerk, 'close');
    expect(await paper.state()).toBe('closed');
    house.clock.set('2026-09-01T02:00:00Z');
  });
});

describe('totals', () => {
  test('offices learn them in words, three forms at a time, and in figures from twelve on; the presidium’s side as they are', async () => {
    const own = await makeCast(house);
    const totals = async (actor: typeof own.handler) => ((await seeing(house, actor, 'suggestion.appraisalTotals')) as { rows: Record<string, unknown>[] }).rows.find(({ office }) => (office as { id: string }).id === own.office);
    const town = async () => ((await seeing(house, own.handler, 'suggestion.publicFigures', { year: 2026 })) as { result: unknown }).result;
    const paper = await makePaperAt(house, own, 'replied');
    await paper.do(own.lead, 'appraise', { attitude: 'satisfied', result: 'basicallySatisfied' });
    const marks = (satisfied: number, basicallySatisfied: number) => ({ satisfied, basicallySatisfied, dissatisfied: 0 });
    /** Another form on a letter of the same office. */
    const another = async (round: number) => {
      const copy = (table: string) => `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(r) || $2::jsonb)).* from ${table} r where suggestion_id = $1 and round = 1`;
      for (const table of ['suggestion_reply', 'suggestion_appraisal']) await house.rows(copy(table), [paper.id, JSON.stringify({ id: newId(), round, document_number: `清政函〔2026〕${9000 + round}号` })]);
    };
    await another(2);
    expect(await totals(own.handler)).toMatchObject({ answered: 1, appraised: null, result: null, inWords: null });
    expect(await totals(own.chair)).toMatchObject({ appraised: 2, result: marks(0, 2), inWords: null });
    await another(3);
    const three = { appraised: 3, attitude: null, result: null, inWords: { attitude: 'most', result: 'fewer' } };
    expect(await totals(own.handler), 'three equal marks are not told in figures').toMatchObject(three);
    await another(4);
    expect(await totals(own.government), 'three at a time').toMatchObject(three);
    for (let round = 5; round <= 11; round += 1) await another(round);
    expect([(await totals(own.handler))?.['result'], await town()]).toEqual([null, null]);
    await another(12);
    expect(await totals(own.handler)).toMatchObject({ appraised: 12, attitude: marks(12, 0), result: marks(0, 12), inWords: null });
    expect(await town()).toEqual(marks(0, 12));
    await another(13);
    expect(await totals(own.handler), 'figures do not move by one').toMatchObject({ appraised: 12 });
    expect(((await seeing(house, own.coHandler, 'suggestion.appraisalTotals')) as { rows: unknown[] }).rows).toEqual([]);
  });
});

test('a withdrawn one asks nobody for a form (suggestion.withdraw), a void one keeps number and reason (suggestion.void)', async () => {
  const paper = await makePaperAt(house, cast, 'replied');
  await paper.do(cast.lead, 'withdraw', { words: '村里已经解决' });
  expect(await paper.seen(cast.clerk)).toMatchObject({ state: 'withdrawn', endedWords: '村里已经解决', can: [] });
  const wrong = await makePaperAt(house, cast, 'submitted');
  await leadOn(wrong, 'submitted', 'accepted');
  await wrong.do(cast.clerk, 'void', { words: '重复录入' });
  expect(await wrong.seen(cast.clerk)).toMatchObject({ state: 'void', number: expect.any(Number), endedWords: '重复录入' });
});

test('migration 0057: a change of the first form leaves the second one changeable, also where its round was written down wrongly', async () => {
  const paper = await makePaperAt(house, cast, 'replied');
  await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'basicallySatisfied' });
  await paper.do(cast.lead, 'changeAppraisal', { ...unhappy, reason: '又漏了' });
  await paper.do(cast.chair, 'orderRehandling', { ground: '请再办' });
  const round = async () => (await house.database.inTenant(cast.town.id, (tx) => tx.db.selectFrom('suggestion').select('changedFormRound').where('tenantId', '=', tx.tenantId).where('id', '=', paper.id).executeTakeFirstOrThrow())).changedFormRound;
  await house.rows('update suggestion set changed_form_round = 2 where id = $1', [paper.id]);
  await house.rows(await readFile(new URL('../../../db/migrations/0057_suggestion_changed_round.sql', import.meta.url), 'utf8'));
  expect(await round()).toBe(1);
  await answerAgain(paper);
  await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'basicallySatisfied' });
  expect(paper.can).toContain('changeAppraisal');
});

test('consent to show the rating is given with the form: suggestion.changeAppraisal takes it back and does not add it', async () => {
  const [silent, open] = [await makePaperAt(house, cast, 'replied'), await makePaperAt(house, cast, 'replied')];
  const happy = { attitude: 'satisfied', result: 'satisfied' };
  await silent.do(cast.lead, 'appraise', happy);
  await open.do(cast.lead, 'appraise', { ...happy, showGrade: true });
  expect(await code(silent.do(cast.lead, 'changeAppraisal', { ...unhappy, reason: '又漏了', showGrade: true }))).toBe('suggestion.consentWithForm');
  expect(await code(silent.do(cast.lead, 'changeAppraisal', { ...unhappy, reason: '又漏了' }))).toBe('done');
  expect(await code(open.do(cast.lead, 'changeAppraisal', { ...unhappy, reason: '又漏了', showGrade: true }))).toBe('done');
});
