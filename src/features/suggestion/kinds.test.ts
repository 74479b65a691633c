import { beforeAll, expect, test } from 'vitest';
import { inWork } from '#platform/perform.ts';
import { callBy, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, dayOf, leadOn, makeCast, makePaper, makePaperAt, paperWords } from '#tests/support/makers/suggestion.ts';
import { replyLetter, sentLetter, yearlyReport } from './public.ts';

const house = await testHouse();
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const notices = (personId: string) => house.database.inTenant(cast.town.id, async ({ db, tenantId }) =>
  (await db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', personId).execute()).map(({ kind }) => kind), 'read');

test('a paper is a suggestion unless the deputy says that it is a criticism or a comment; a new kind asks for signatures again', async () => {
  expect(await (await makePaper(house, cast)).seen(cast.lead)).toMatchObject({ kind: 'suggestion' });
  const paper = await makePaper(house, cast, { kind: 'criticism' });
  expect(await paper.seen(cast.lead)).toMatchObject({ kind: 'criticism' });
  await paper.do(cast.lead, 'amend', paperWords(cast.town, {}));
  expect(await paper.seen(cast.lead)).toMatchObject({ kind: 'criticism', wordsVersion: 1 });
  await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId] });
  await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 });
  await paper.do(cast.lead, 'amend', paperWords(cast.town, { kind: 'comment' }));
  expect(await paper.seen(cast.lead)).toMatchObject({ kind: 'comment', wordsVersion: 2, cosigners: [{ state: 'asked' }] });
});

test('suggestion.accept: the clerk may correct the kind, in the one series of numbers, and only then is the deputy told of it', async () => {
  const [kept, mended] = [await makePaperAt(house, cast, 'submitted'), await makePaperAt(house, cast, 'submitted')];
  const first = await kept.do(cast.clerk, 'accept', { kind: 'suggestion' }) as unknown as { number: number };
  expect(await notices(cast.lead.personId)).not.toContain('suggestion.nowSuggestion');
  expect(await mended.do(cast.clerk, 'accept', { kind: 'criticism' })).toMatchObject({ number: first.number + 1 });
  expect(await mended.seen(cast.lead)).toMatchObject({ kind: 'criticism', state: 'accepted' });
  expect(await notices(cast.lead.personId)).toContain('suggestion.nowCriticism');
});

test('letters, the report, the public list and the figures call each paper what it is', async () => {
  const criticism = await makePaper(house, cast, { kind: 'criticism', title: '关于水塔久修不好的批评' });
  await leadOn(criticism, 'draft', 'closed');
  await criticism.do(cast.clerk, 'checkPublication', {});
  const { replies: [reply], number } = await criticism.seen(cast.clerk) as unknown as { replies: { id: string }[]; number: number };
  const as = <T>(task: Parameters<typeof inWork<T>>[4]) => inWork(house, callBy(cast.chair), {}, 'read', task);
  expect((await as((work) => replyLetter(work, criticism.id, reply?.id ?? ''))).title).toContain(`第${String(number).padStart(3, '0')}号批评的答复`);
  const again = await makePaper(house, cast, { kind: 'comment' });
  await leadOn(again, 'draft', 'replied');
  await again.do(cast.lead, 'appraise', { attitude: 'dissatisfied', result: 'dissatisfied', ground: '没有修' });
  await again.do(cast.chair, 'orderRehandling', { ground: '没有修' });
  const { letters } = await again.seen(cast.chair) as unknown as { letters: { id: string; kind: string }[] };
  expect((await as((work) => sentLetter(work, again.id, letters.find(({ kind }) => kind === 'rehandling')?.id ?? ''))).title).toContain('号意见的函');
  const report = await as((work) => yearlyReport(work, Number(dayOf(house).slice(0, 4))));
  expect(report.paragraphs[0]?.text).toContain('批评2件');
  expect(await seeing(house, cast.villager, 'suggestion.publicList', { kind: 'criticism' })).toMatchObject({ total: 1, rows: [{ kind: 'criticism', title: '关于水塔久修不好的批评' }] });
  expect(await seeing(house, cast.villager, 'suggestion.publicList', { kind: 'comment' })).toMatchObject({ total: 0 });
  expect((await seeing(house, cast.villager, 'suggestion.publicFigures', {}))['kinds']).toEqual(expect.arrayContaining([{ kind: 'criticism', count: 2 }, { kind: 'comment', count: 1 }]));
});
