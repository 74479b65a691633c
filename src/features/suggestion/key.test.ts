import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { dayOf, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { yearlyReport } from './public.ts';

const house = await testHouse();
const cast = await makeCast(house);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const key = { leader: '王镇长', ground: 'hard' };
const found = async (filter: Record<string, unknown>) => ((await seeing(house, cast.second, 'suggestion.list', filter)) as { rows: { id: string; keyLeader: string | null }[] }).rows;

test('suggestion.nameKey is the chair’s, with a leader and a ground; lists find it, deputy and offices are told, the public reads who presses it', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  await makePaperAt(house, cast, 'handling');
  for (const actor of [cast.clerk, cast.handler, cast.lead]) expect(await code(paper.do(actor, 'nameKey', key))).toBe('suggestion.onlyTheChair');
  expect(await code(paper.do(cast.chair, 'nameKey', { ...key, on: '2026-09-02' }))).toBe('suggestion.badDate');
  await paper.do(cast.chair, 'nameKey', key);
  expect(await code(paper.do(cast.chair, 'nameKey', key))).toBe('suggestion.isKey');
  expect(await paper.seen(cast.handler)).toMatchObject({ keyLeader: '王镇长', key: { on: dayOf(house), leader: '王镇长', ground: 'hard' } });
  expect((await found({ key: true })).map(({ id }) => id)).toEqual([paper.id]);
  expect((await found({})).map(({ keyLeader }) => keyLeader).sort()).toEqual(['王镇长', null].sort());
  for (const actor of [cast.lead, cast.handler, cast.coHandler]) {
    expect(((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words)).toContain('《石桥村五组水塔漏水，三十户吃水难》定为重点督办建议，王镇长领衔督办');
  }
  const report = await inWork(house, callBy(cast.clerk), {}, 'read', (work) => yearlyReport(work, 2026));
  expect(report.paragraphs.map((part) => (typeof part === 'string' ? part : part.text)).join()).toContain('重点督办建议1件：《石桥村五组水塔漏水，三十户吃水难》（王镇长领衔，');
  await leadOn(paper, 'handling', 'closed');
  await paper.do(cast.clerk, 'checkPublication', {});
  expect(await seeing(house, makeVisitor(cast.town), 'suggestion.publicCase', { id: paper.id })).toMatchObject({ keyLeader: '王镇长' });
  expect(await code(paper.do(cast.chair, 'dropKey', { words: '已办成' })), 'what was shown stays as it was').toBe('platform.wrongState');
});

test('a suggestion that is a key one before any office has it brings its 督办函 with the assignment', async () => {
  const paper = await makePaperAt(house, cast, 'accepted');
  await paper.do(cast.chair, 'nameKey', key);
  await leadOn(paper, 'accepted', 'handling');
  const { letters } = await paper.seen(cast.handler) as unknown as { letters: { kind: string; addressee: string }[] };
  expect(letters.map(({ kind, addressee }) => [kind, addressee])).toEqual([['assignment', '交通所、财政所'], ['supervision', '交通所、财政所']]);
});

test('suggestion.dropKey takes it back with the reason, and the timeline keeps both', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  expect(await code(paper.do(cast.chair, 'dropKey', { words: '弄错了' }))).toBe('suggestion.notKey');
  await paper.do(cast.chair, 'nameKey', key);
  await paper.do(cast.chair, 'dropKey', { words: '弄错了' });
  expect(await paper.seen(cast.lead)).toMatchObject({ keyLeader: null, key: null, timeline: expect.arrayContaining([expect.objectContaining({ verb: 'nameKey', words: '王镇长' }), expect.objectContaining({ verb: 'dropKey', words: '弄错了' })]) as unknown });
  await paper.do(cast.chair, 'nameKey', key);
});
