import { beforeAll, expect, test } from 'vitest';
import { runJob } from '#tests/support/makers/notice.ts';
import { makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
let cast: Cast;
beforeAll(async () => {
  house.clock.set('2026-03-09T02:00:00Z');
  cast = await makeCast(house);
});
const kept = (id: string) => house.database.inTenant(cast.town.id, ({ db, tenantId }) =>
  db.selectFrom('suggestion').select(['firstAnsweredOn', 'answeredLate', 'answeredLetter']).where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow(), 'read');
const figures = () => seeing(house, makeVisitor(cast.town), 'suggestion.publicFigures', { year: 2026 });

test('figures read what is kept beside the paper: the first letter, whether any was late, the class of the last round', async () => {
  const paper = await makePaperAt(house, cast, 'replied');
  expect(await kept(paper.id)).toEqual({ firstAnsweredOn: '2026-03-09', answeredLate: false, answeredLetter: 'A' });
  await paper.do(cast.lead, 'appraise', { attitude: 'dissatisfied', result: 'dissatisfied', ground: '水塔还在漏' });
  await paper.do(cast.chair, 'orderRehandling', { ground: '重新办理' });
  house.clock.set('2027-01-08T02:00:00Z');
  const { handler, government, office } = cast;
  await paper.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: '2027-01-08', reached: true, said: '又看了一遍' });
  await paper.do(handler, 'draftReply', { officeId: office, body: '列入明年计划。', plainWords: '明年修。', letter: 'B', promisedOn: '2027-12-01', ready: true });
  await paper.do(government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2027〕1号' });
  expect(await kept(paper.id)).toEqual({ firstAnsweredOn: '2026-03-09', answeredLate: true, answeredLetter: 'B' });
  expect(await figures()).toMatchObject({ answered: 1, inTime: 0, letters: [{ letter: 'B', count: 1 }] });
});

test('suggestion.recount: what another program left uncounted is put right, and the rest is left alone', async () => {
  house.clock.set('2026-03-09T02:00:00Z');
  const [lost, wrong, waiting] = [await makePaperAt(house, cast, 'replied'), await makePaperAt(house, cast, 'replied'), await makePaperAt(house, cast, 'handling')];
  await leadOn(wrong, 'replied', 'closed');
  const before = await figures();
  await house.database.inTenant(cast.town.id, async ({ db, tenantId }) => {
    const all = db.updateTable('suggestion').where('tenantId', '=', tenantId);
    await all.set({ firstAnsweredOn: null, answeredLate: null, answeredLetter: null }).where('id', '=', lost.id).execute();
    await all.set({ answeredLetter: 'D' }).where('id', '=', wrong.id).execute();
  });
  expect(await figures()).not.toEqual(before);
  await runJob(house, cast.town, 'suggestion.recount');
  expect(await figures()).toEqual(before);
  expect(await kept(waiting.id)).toEqual({ firstAnsweredOn: null, answeredLate: null, answeredLetter: null });
});
