import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { publicationCount } from '#platform/counter.ts';
import { type Town, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type MadeOpinion, following, makeDeputy, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';

const house = await testHouse();
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? `${error.refusal.status} ${error.refusal.code}` : String(error)));
let town: Town;
let [clerk, chair, presidium, deputy]: Actor[] = [];

beforeAll(async () => {
  town = await makeTown(house);
  [clerk, chair, presidium] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'chair' }]), await makePerson(house, town, [{ role: 'presidium' }])];
  deputy = await makeDeputy(house, town);
});

const words = { summary: '有村民反映水塔漏水，代表请水利站换了阀门。', outcome: 'partly', why: '旧管还有一段要等明年改造。' };
interface Shown { rows: Record<string, unknown>[]; total: number; years: number[]; places: { code: string; name: string }[] }
const publicly = async (input: object = {}) => await seeing(house, makeVisitor(town), 'opinion.publicSummaries', input) as unknown as Shown;
const detail = async (actor: Actor, { id }: { id: string }) => await seeing(house, actor, 'opinion.detail', { id }) as unknown as { can: string[]; preview: object | null; published: object | null };
const counter = () => house.database.inTenant(town.id, publicationCount, 'read');
const hiddenGround = async ({ id }: { id: string }) => (await house.database.inTenant(town.id, ({ db, tenantId }) =>
  db.selectFrom('publishedOpinion').select('hiddenGround').where('tenantId', '=', tenantId).where('opinionId', '=', id).executeTakeFirst(), 'read'))?.hiddenGround;

let residents = 0;
/** Answered, with the resident's consent, and written up by the clerk; each by another resident. */
const writtenUp = async (more: object = {}): Promise<MadeOpinion> => following(house, await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy!.personId, placeCode: town.village, consentPublish: true, name: '张大爷', phone: String(13_800_000_000 + (residents += 1)) }), [
  [deputy!, 'lookAt'], [deputy!, 'answer', { words: '换了阀门，旧管明年改造' }], [clerk!, 'summarise', { ...words, ...more }],
]);
const published = async (more: object = {}): Promise<MadeOpinion> => following(house, await writtenUp(more), [[clerk!, 'publishSummary']]);

describe('publishing what residents said', () => {
  test('opinion.publishSummary shows exactly the previewed words, and nothing that names the resident', async () => {
    const made = await writtenUp();
    const { preview, published: none } = await detail(clerk!, made);
    expect([preview, none]).toEqual([{ ...words, placeName: '石桥村', receivedOn: '2026-09-01', answeredOn: '2026-09-01' }, null]);
    const before = await counter();
    await following(house, made, [[clerk!, 'publishSummary']]);
    const { rows, total, years, places } = await publicly();
    expect(rows).toEqual([{ ...preview, publishedOn: '2026-09-01' }]);
    expect([total, years, places]).toEqual([1, [2026], [{ code: town.village, name: '石桥村' }]]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${made.number}|${made.id}|张大爷|1380000`));
    expect(await counter()).toBe(before + 1);
  });

  test('opinion.publicSummaries is narrowed by result, village and year', async () => {
    await published({ outcome: 'solved', summary: '有村民反映路灯不亮，已修好。', why: '修好以后不用说为什么' });
    expect((await publicly({ outcome: 'solved' })).rows).toMatchObject([{ summary: '有村民反映路灯不亮，已修好。', why: null }]);
    expect((await publicly({ outcome: 'unsolved' })).total).toBe(0);
    expect((await publicly({ placeCode: town.village, year: 2026 })).total).toBeGreaterThan(1);
    expect([(await publicly({ search: '路灯' })).total, (await publicly({ search: '_灯' })).total, (await publicly({ search: '张大爷' })).total]).toEqual([1, 0, 0]);
    expect([(await publicly({ placeCode: town.code })).total, (await publicly({ year: 2025 })).total]).toEqual([0, 0]);
  });

  test('opinion.latestSummaries tells two solved ones and two that are not, the latest first', async () => {
    for (const summary of ['有村民反映垃圾桶满。', '有村民反映凉亭漏雨。', '有村民反映水沟堵了。']) await published({ summary });
    const { solved, open } = await seeing(house, makeVisitor(town), 'opinion.latestSummaries') as unknown as Record<'solved' | 'open', { summary: string; outcome: string }[]>;
    expect(open.map(({ summary }) => summary)).toEqual(['有村民反映水沟堵了。', '有村民反映凉亭漏雨。']);
    expect(solved.every(({ outcome }) => outcome === 'solved')).toBe(true);
  });

  test('opinion.summarise asks why, unless it is solved', async () => {
    const made = await writtenUp();
    const again = (input: object) => codeOf(following(house, made, [[clerk!, 'summarise', { summary: '有村民反映水塔漏水。', ...input }]]));
    expect([await again({ outcome: 'unsolved' }), await again({ outcome: 'solved' })]).toEqual(['422 opinion.whyMissing', 'done']);
  });

  test('what is published stands still: a changed summary shows when it is published again', async () => {
    const made = await published({ summary: '有村民反映河道淤积。' });
    const said = async () => (await publicly()).rows.map(({ summary }) => summary);
    expect((await detail(clerk!, made)).can).not.toContain('publishSummary');
    const changed = await following(house, made, [[clerk!, 'summarise', { ...words, summary: '有村民反映河道淤积，已清淤。' }]]);
    expect(await said()).toContain('有村民反映河道淤积。');
    expect(await codeOf(doing(house, clerk!, 'opinion.publishSummary', { id: made.id, version: made.version }))).toMatch('409');
    expect((await detail(clerk!, made)).can).toContain('publishSummary');
    await following(house, changed, [[presidium!, 'publishSummary']]);
    expect(await said()).toContain('有村民反映河道淤积，已清淤。');
    expect(await said()).not.toContain('有村民反映河道淤积。');
  });

  test('opinion.hideSummary takes it away with a ground, and it can be published again', async () => {
    const made = await published({ summary: '有村民反映校车太挤。' });
    const shown = async () => (await publicly()).rows.some(({ summary }) => summary === '有村民反映校车太挤。');
    const before = await counter();
    const hidden = await following(house, made, [[chair!, 'hideSummary', { words: '看得出是谁家' }]]);
    expect([await shown(), await counter(), await hiddenGround(made)]).toEqual([false, before + 1, '看得出是谁家']);
    expect(await codeOf(following(house, hidden, [[chair!, 'hideSummary', { words: '再来一次' }]]))).toBe('409 opinion.notPublished');
    await following(house, hidden, [[chair!, 'publishSummary']]);
    expect([await shown(), await hiddenGround(made)]).toEqual([true, null]);
  });

  test('opinion.consent taken back takes it away at once, summary and all', async () => {
    const made = await published({ summary: '有村民反映井盖松动。' });
    const before = await counter();
    const without = await following(house, made, [[residentOf(town, made), 'consent', { consentName: true }]]);
    expect((await publicly()).rows.some(({ summary }) => summary === '有村民反映井盖松动。')).toBe(false);
    expect([await counter(), await hiddenGround(made)]).toEqual([before + 1, '本人收回了公开的同意']);
    expect(await codeOf(following(house, without, [[clerk!, 'publishSummary']]))).toBe('409 opinion.noConsent');
    expect(await detail(clerk!, made)).toMatchObject({ preview: null, published: null, summary: null, outcome: null });
  });

  test('opinion.reopen takes it away until there is a new answer, which is written up and published anew', async () => {
    const made = await published({ summary: '有村民反映广播声音小。' });
    const resident = residentOf(town, made);
    const shown = async () => (await publicly()).rows.filter(({ summary }) => String(summary).startsWith('有村民反映广播声音')).map(({ summary }) => summary);
    const waiting = async () => (await seeing(house, clerk!, 'opinion.list', { group: 'toPublish' }) as { rows: { id: string }[] }).rows.some(({ id }) => id === made.id);
    expect(await seeing(house, resident, 'opinion.track')).toMatchObject({ published: { summary: '有村民反映广播声音小。', publishedOn: '2026-09-01' } });
    const again = await following(house, made, [[resident, 'rate', { rating: 'dissatisfied' }], [resident, 'reopen', { words: '还是听不见' }]]);
    expect([await shown(), await hiddenGround(made), await waiting()]).toEqual([[], '又在办了，有了新的结果再公开', false]);
    expect(await seeing(house, resident, 'opinion.track')).toMatchObject({ published: null });
    const then = house.clock.now().toISOString();
    house.clock.set('2026-09-03T02:00:00Z');
    const answered = await following(house, again, [[deputy!, 'lookAt'], [deputy!, 'answer', { words: '换了喇叭' }]]);
    expect([await waiting(), await codeOf(following(house, answered, [[clerk!, 'publishSummary']]))], 'what was written of the first answer is not published for the second').toEqual([true, '409 opinion.noSummary']);
    await following(house, answered, [[clerk!, 'summarise', { summary: '有村民反映广播声音小，换了喇叭。', outcome: 'solved' }], [clerk!, 'publishSummary']]);
    expect([await shown(), await waiting()]).toEqual([['有村民反映广播声音小，换了喇叭。'], false]);
    house.clock.set(then);
  });

  test('opinion.list holds for the office what may still be published', async () => {
    const made = await writtenUp();
    const waiting = async () => (await seeing(house, clerk!, 'opinion.list', { group: 'toPublish' }) as { rows: { id: string }[] }).rows.some(({ id }) => id === made.id);
    expect(await waiting()).toBe(true);
    await following(house, made, [[clerk!, 'publishSummary']]);
    expect(await waiting()).toBe(false);
  });

  test('nobody of another town publishes it, or reads it there', async () => {
    const made = await writtenUp({ summary: '有村民反映公厕没人打扫。' });
    const elsewhere = await makeTown(house);
    const stranger = await makePerson(house, elsewhere, [{ role: 'clerk' }]);
    expect(await codeOf(doing(house, stranger, 'opinion.publishSummary', { id: made.id, version: made.version }))).toBe('404 platform.notFound');
    await following(house, made, [[clerk!, 'publishSummary']]);
    expect(await codeOf(doing(house, stranger, 'opinion.hideSummary', { id: made.id, version: made.version, words: '不归我' }))).toBe('404 platform.notFound');
    expect(await seeing(house, makeVisitor(elsewhere), 'opinion.publicSummaries')).toMatchObject({ rows: [], total: 0 });
  });
});

test('where two persons check, whoever wrote it waits for somebody else', async () => {
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());
  const made = await writtenUp({ summary: '有村民反映水渠漏水。' });
  expect([(await detail(clerk!, made)).can.includes('publishSummary'), (await detail(chair!, made)).can.includes('publishSummary')]).toEqual([false, true]);
  expect(await codeOf(following(house, made, [[clerk!, 'publishSummary']]))).toBe('403 opinion.anotherPerson');
  const offered = async (actor: Actor) => (await seeing(house, actor, 'opinion.list', { group: 'toPublish' }) as { rows: { id: string; can: string[] }[] }).rows.find(({ id }) => id === made.id)?.can.includes('publishSummary');
  expect([await offered(clerk!), await offered(chair!)], 'a row of the list offers no more than the page').toEqual([false, true]);
  const told = async ({ personId }: Actor) => house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', personId!).where('kind', '=', 'opinion.toPublish').execute(), 'read');
  expect([(await told(chair!)).length, (await told(clerk!)).length], 'the other one is told, the writer is not').toEqual([1, 0]);
  await following(house, made, [[chair!, 'publishSummary']]);
  expect((await publicly()).rows.some(({ summary }) => summary === '有村民反映水渠漏水。')).toBe(true);
});
