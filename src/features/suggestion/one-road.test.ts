import { expect, test } from 'vitest';
import { floodLimits } from '#features/opinion/rules.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { leadOn, makeCast, makePaper } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const many = 300;

test('three hundred residents write of one broken road in a day: one act makes one matter of it, one suggestion is handled once, and each is answered under his own number', { timeout: 300_000 }, async () => {
  const cast = await makeCast(house);
  const road = { content: '石桥村口的路塌了，车过不去，请快修', source: 'qrDeputy', deputyId: cast.lead.personId };
  const made = [];
  for (let n = 0; n < many; n += 10) made.push(...await Promise.all(Array.from({ length: 10 }, () => makeOpinion(house, cast.town, road))));
  expect(new Set(made.map(({ number }) => number)).size).toBe(many);

  // The deputy reads the first few; the rest waits apart as one group, silently.
  const calm = floodLimits.words.hits;
  const floods = await seeing(house, cast.clerk, 'opinion.floods') as unknown as { waiting: { id: string; version: number; count: number }[] };
  expect(floods.waiting.map(({ count }) => count)).toEqual([many - calm]);
  const own = (await seeing(house, cast.lead, 'opinion.list', { page: 1 }) as unknown as { rows: { id: string; version: number }[]; total: number });
  expect(own.total).toBe(calm);
  const [first, ...others] = own.rows.toReversed();
  const lead = await doing(house, cast.lead, 'opinion.lookAt', { id: first?.id, version: first?.version }) as { id: string };
  for (const { id, version } of others) await doing(house, cast.lead, 'opinion.merge', { id, version, intoId: lead.id });
  const [group] = floods.waiting;
  expect(await doing(house, cast.clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome: 'merge', intoId: lead.id })).toMatchObject({ siftedCount: many - calm });

  const paper = await makePaper(house, cast, { title: '请抢修石桥村口的路', topic: 'roads', origin: 'opinions', opinionIds: [lead.id] });
  await leadOn(paper, 'draft', 'replied');
  const stand = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('opinion').select('state').select((row) => row.fn.countAll<number>().as('count')).where('tenantId', '=', tenantId).groupBy('state').execute());
  expect(stand.map(({ state, count }) => [state, Number(count)])).toEqual([['answered', many]]);
  for (const one of [made[0], made[7], made[many - 1]]) {
    expect(one && await seeing(house, residentOf(cast.town, one), 'opinion.track')).toMatchObject({ number: one?.number, state: 'answered', answer: { words: expect.stringContaining('水塔换好了') as unknown } });
  }
  // One paper, one letter; what the office did stands once.
  expect((await paper.seen(cast.clerk))).toMatchObject({ origins: [{ id: lead.id }], replies: [{ state: 'issued' }] });
});
