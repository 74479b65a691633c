import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { publicationCount } from '#platform/counter.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const look = (view: string, input: Record<string, unknown> = {}) => seeing(house, makeVisitor(cast.town), `suggestion.${view}`, input);
const publicText = async (paper: Paper) => JSON.stringify([await look('publicCase', { id: paper.id }), await look('publicList'), await look('publicWithheld'), await look('publicFigures')]);
const counter = () => house.database.inTenant(cast.town.id, publicationCount, 'read');
const twoPersons = () => house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());

describe('nothing is public by itself', () => {
  test('a closed suggestion is not there, a withdrawn or running one neither', async () => {
    const paper = await makePaperAt(house, cast, 'closed');
    expect(await code(look('publicCase', { id: paper.id }))).toBe('platform.notFound');
    expect(((await look('publicList')) as { total: number }).total).toBe(0);
  });

  test('suggestion.checkPublication shows exactly what the preview showed, without the words struck out', async () => {
    const paper = await makePaperAt(house, cast, 'closed');
    const { replies } = await paper.seen(cast.clerk) as { replies: { id: string }[] };
    const strikes = { terms: ['张三丰'], ranges: ['facts:0-2', `reply:${replies[0]?.id}:0-2`] };
    const preview = await seeing(house, cast.clerk, 'suggestion.preview', { id: paper.id, ...strikes }) as Record<string, unknown>;
    expect(preview).toMatchObject({ facts: '×××去年冬天冻裂，住户×××家门口天天积水。', struckCount: 4, mayPublish: true, twoPersons: false });
    const before = await counter();
    await paper.do(cast.clerk, 'checkPublication', strikes);
    expect(await counter()).toBe(before + 1);
    const { struckCount: _, mayPublish: _m, twoPersons: _t, ...same } = preview;
    expect(await look('publicCase', { id: paper.id })).toEqual({ ...same, id: paper.id, publishedOn: '2026-09-01' });
    const shown = await publicText(paper);
    expect(shown).not.toContain('张三丰');
    expect(shown).toContain('×××已更换，×××家门口不再积水。');
    for (const inner of ['0571', '满意', '郑所长', '王镇长', '一起看了水塔']) expect(shown).not.toContain(inner);
  });

  test('what is struck out cannot be searched for', async () => {
    const found = async (search: string) => ((await look('publicList', { search })) as { total: number }).total;
    expect([await found('张三丰'), await found('石桥村五组')]).toEqual([0, 1]);
  });

  test('a correction takes the place of the first text at once', async () => {
    const paper = await makePaperAt(house, cast, 'closed');
    await paper.do(cast.clerk, 'checkPublication');
    expect(await publicText(paper)).toContain('张三丰');
    await paper.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
    expect(await publicText(paper)).not.toContain('张三丰');
  });

  test('the whole title is not struck out, a range of an unknown field is refused at the door', async () => {
    const paper = await makePaperAt(house, cast, 'closed');
    expect(await code(paper.do(cast.clerk, 'checkPublication', { ranges: ['title:0-60'] }))).toBe('suggestion.titleStruckWhole');
    expect(await code(paper.do(cast.clerk, 'checkPublication', { ranges: ['leadName:0-3'] }))).toContain('invalid input');
  });
});

describe('keeping back', () => {
  test('suggestion.withhold lists number and ground and not a word of the text', async () => {
    const paper = await makePaperAt(house, cast, 'closed', { publicConsent: false, title: '关于某户低保的事' });
    expect(await code(paper.do(cast.clerk, 'checkPublication'))).toBe('suggestion.noConsent');
    await paper.do(cast.clerk, 'withhold', { ground: 'deputyAsked', words: '代表不同意公开' });
    const { rows } = await look('publicWithheld') as { rows: Record<string, unknown>[] };
    expect(rows).toContainEqual(expect.objectContaining({ ground: 'deputyAsked', withheldOn: '2026-09-01', numberLabel: expect.stringContaining('第十九届') }));
    expect(JSON.stringify(rows)).not.toContain('低保');
    expect(await code(look('publicCase', { id: paper.id }))).toBe('platform.notFound');
  });

  test('what is public already is hidden only by two persons (suggestion.confirmPublication)', async () => {
    const paper = await makePaperAt(house, cast, 'closed');
    await paper.do(cast.clerk, 'checkPublication');
    await paper.do(cast.clerk, 'withhold', { ground: 'privacy', words: '有人要求' });
    const { check } = await paper.seen(cast.chair) as { check: { id: string } };
    expect(await code(paper.do(cast.clerk, 'confirmPublication', { checkId: check.id }))).toBe('suggestion.secondPerson');
    expect(await code(look('publicCase', { id: paper.id }))).toBe('done');
    await paper.do(cast.presidium, 'confirmPublication', { checkId: check.id });
    expect(await code(look('publicCase', { id: paper.id }))).toBe('platform.notFound');
    expect(await paper.state()).toBe('withheld');
    await paper.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
    expect(await code(look('publicCase', { id: paper.id }))).toBe('done');
  });
});

test('figures count what was accepted, answered and shown, and nobody’s words', async () => {
  const own = await makeCast(house);
  for (let count = 0; count < 3; count += 1) await makePaperAt(house, own, 'closed');
  await makePaperAt(house, own, 'handling');
  const figures = await seeing(house, makeVisitor(own.town), 'suggestion.publicFigures', { year: 2026 });
  expect(figures).toMatchObject({
    accepted: 4, answered: 3, inTime: 3, handling: 1, closed: 3, published: 0, withheld: 0, medianDays: 0, letters: [{ letter: 'A', count: 3 }], topics: [{ topic: 'townBuilding', count: 4 }],
    // Three forms are too few to be told in figures: three equal ones would say what each of them wrote.
    result: null, years: [2026],
  });
});

test('with two persons by profile nothing shows before the second has confirmed the same check', async () => {
  await twoPersons();
  const paper = await makePaperAt(house, cast, 'closed');
  await paper.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
  expect(await paper.state()).toBe('checked');
  expect(await code(look('publicCase', { id: paper.id }))).toBe('platform.notFound');
  const first = (await paper.seen(cast.chair))['check'] as { id: string };
  await paper.do(cast.chair, 'checkPublication', { terms: ['张三丰', '水塔'] });
  expect(await code(paper.do(cast.clerk, 'confirmPublication', { checkId: first.id }))).toBe('suggestion.checkChanged');
  const second = (await paper.seen(cast.clerk))['check'] as { id: string };
  await paper.do(cast.clerk, 'confirmPublication', { checkId: second.id });
  const shown = await publicText(paper);
  expect(shown.includes('张三丰') || JSON.stringify(await look('publicCase', { id: paper.id })).includes('水塔')).toBe(false);
  expect(await code(doing(house, cast.handler, 'suggestion.checkPublication', { id: paper.id, version: paper.version }))).toBe('suggestion.onlyTheOffice');
});
