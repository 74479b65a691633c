import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { makeMeeting } from '#tests/support/makers/meeting.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { draftReplyB, issueReply } from '#tests/support/makers/promise.ts';
import { dayOf, leadOn, makeCast, makePaper } from '#tests/support/makers/suggestion.ts';
import { addDays } from '#kernel/dates.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const cast = await makeCast(house);
const follow = (actor: Parameters<typeof seeing>[1], number: string) => seeing(house, actor, 'thread.of', { number }) as Promise<Record<string, unknown>>;
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

test('thread.of: any number of it opens the whole thread, and each reader reads of each part what he may', async () => {
  const opinion = await makeOpinion(house, cast.town, { content: '水塔漏水半个月了', deputyId: cast.lead.personId });
  await doing(house, cast.lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
  const [number] = (await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('opinion').select('number').where('tenantId', '=', tenantId).where('id', '=', opinion.id).execute(), 'read')).map((row) => row.number);
  const paper = await makePaper(house, cast, { opinionIds: [opinion.id] });
  expect(await follow(cast.clerk, number ?? ''), 'before it is handed in').toMatchObject({ opinions: [{ number }], elsewhere: false, suggestion: null });
  await leadOn(paper, 'draft', 'handling');
  await makeMeeting(paper);
  await draftReplyB(paper, addDays(dayOf(house), 60));
  await issueReply(paper);
  const label = (await paper.seen(cast.clerk))['numberLabel'] as string;
  const whole = await follow(cast.clerk, number ?? '');
  expect(whole).toMatchObject({
    opinions: [{ id: opinion.id, number, excerpt: '水塔漏水半个月了' }], hiddenCount: 0, motion: null, elsewhere: false, suggestion: { id: paper.id, numberLabel: label, leadName: '陈桂兰', officeNames: ['交通所', '财政所'], state: '已答复，待评价' },
    meetings: [{ kind: '督办会', state: '已安排' }], promises: [{ state: '履行中', officeName: '交通所', dueOn: addDays(dayOf(house), 60) }],
  });
  for (const typed of [label, label.replace(/\s/g, ''), '1', '第1号']) expect(await follow(cast.clerk, typed), typed).toEqual(whole);
  // A colleague and the office read the suggestion; the resident's words are not theirs.
  for (const actor of [cast.second, cast.handler]) {
    const seen = await follow(actor, label);
    expect(seen).toMatchObject({ opinions: [], hiddenCount: 1, suggestion: { id: paper.id }, promises: [{}] });
    expect(JSON.stringify(seen)).not.toContain('漏水半个月');
    expect(await code(follow(actor, number ?? ''))).toBe('platform.notFound');
  }
  expect(await code(follow(makeVisitor(cast.town), label))).not.toBe('done');
  for (const typed of ['2026-999999', '第十八届闭会第001号', '水塔', '99']) expect(await code(follow(cast.clerk, typed)), typed).toBe('platform.notFound');
});

test('a confidential suggestion is no thread for a colleague, and an opinion alone is one', async () => {
  const paper = await makePaper(house, cast, { confidential: '怕被打击报复' });
  await leadOn(paper, 'draft', 'accepted');
  const label = (await paper.seen(cast.clerk))['numberLabel'] as string;
  expect(await code(follow(cast.second, label))).toBe('platform.notFound');
  const alone = await makeOpinion(house, cast.town, { content: '路灯不亮' });
  const row = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('opinion').select('number').where('tenantId', '=', tenantId).where('id', '=', alone.id).executeTakeFirstOrThrow(), 'read');
  expect(await follow(cast.clerk, row.number)).toMatchObject({ opinions: [{ excerpt: '路灯不亮' }], suggestion: null, elsewhere: false, promises: [] });
});
