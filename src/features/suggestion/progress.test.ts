import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { testHouse } from '#tests/support/makers.ts';
import { runJob } from '#tests/support/makers/notice.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
house.clock.set('2026-03-09T02:00:00Z');
const cast = await makeCast(house);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const share = { officeId: cast.office };
const told = (personId: string) => house.database.inTenant(cast.town.id, async ({ db, tenantId }) =>
  (await db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', personId).where('kind', 'like', 'suggestion.progress%').orderBy('id').execute()).map(({ kind }) => kind.replace('suggestion.', '')), 'read');
async function live(from: string, to: string): Promise<void> {
  for (let at = new Date(`${from}T02:00:00Z`); at <= new Date(`${to}T02:00:00Z`); at = new Date(at.getTime() + 86_400_000)) {
    house.clock.set(at.toISOString());
    for (let times = 0; times < 2; times += 1) await runJob(house, cast.town, 'suggestion.remind');
  }
}

test('suggestion.askProgress asks once; suggestion.reportProgress tells deputy and congress, moves no day and is no reply', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const before = await paper.seen(cast.clerk);
  expect(await code(paper.do(cast.handler, 'reportProgress', { ...share, words: '已备料' }))).toBe('suggestion.nobodyAsksYet');
  expect(await code(paper.do(cast.lead, 'askProgress'))).toBe('suggestion.onlyTheOffice');
  await paper.do(cast.clerk, 'askProgress');
  expect(await code(paper.do(cast.chair, 'askProgress')), 'asked already').toBe('suggestion.progressAsked');
  expect(await code(paper.do(cast.coHandler, 'reportProgress', { officeId: cast.coOffice, words: '我们只会办' }))).toBe('suggestion.nobodyAsksYet');
  await paper.do(cast.handler, 'reportProgress', { ...share, words: '管子已备齐，下周开挖' });
  expect(await code(paper.do(cast.handler, 'reportProgress', { ...share, words: '再报一次' }))).toBe('suggestion.nobodyAsksYet');
  const after = await paper.seen(cast.lead);
  expect(after).toMatchObject({ state: 'handling', dueOn: before['dueOn'], timeline: expect.arrayContaining([expect.objectContaining({ verb: 'reportProgress', words: '管子已备齐，下周开挖' })]) });
  expect([await told(cast.handler.personId ?? ''), await told(cast.lead.personId ?? ''), await told(cast.clerk.personId ?? '')]).toEqual([['progressAsked'], ['progressTold'], ['progressTold']]);
});

test('a key suggestion is asked by the town’s days, again after each report, gently when late, and no more once it is answered or is none', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const earlier = (await told(cast.handler.personId ?? '')).length;
  await paper.do(cast.chair, 'nameKey', { leader: '王镇长', ground: 'hard' });
  await live('2026-03-10', '2026-04-16');
  // Asked on Wednesday 8 April; a day, three and seven days late after it.
  expect((await told(cast.handler.personId ?? '')).slice(earlier)).toEqual(['progressDue', 'progressLate', 'progressLate', 'progressLate']);
  await paper.do(cast.handler, 'reportProgress', { ...share, words: '已开挖' });
  expect(await code(paper.do(cast.handler, 'reportProgress', { ...share, words: '又报' })), 'a month lies before the next').toBe('suggestion.nobodyAsksYet');
  await paper.do(cast.chair, 'dropKey', { words: '不再列重点' });
  await live('2026-04-17', '2026-06-02');
  expect((await told(cast.handler.personId ?? '')).slice(earlier)).toHaveLength(4);
});
