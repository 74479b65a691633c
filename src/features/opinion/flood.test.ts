import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { workOnce } from '#platform/jobs.ts';
import { perform } from '#platform/perform.ts';
import { type Town, callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type MadeOpinion, makeDeputy, makeOpinion, makeStation, residentOf, saying } from '#tests/support/makers/opinion.ts';
import { recorder } from '#tests/support/statements.ts';
import { floodLimits } from './rules.ts';

const notes = recorder();
const house = await testHouse();
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

interface Group { id: string; version: number; kind: string; count: number; excerpt: string; stationName: string | null }
interface Floods { waiting: Group[]; total: number; opinions: number; sifted: (Group & { can: string[] })[] }
const floodsFor = (actor: Actor) => seeing(house, actor, 'opinion.floods') as unknown as Promise<Floods>;
interface List { rows: { id: string; state: string }[]; total: number; reviewCount: number }
const listFor = (actor: Actor, asked: Record<string, unknown>) => seeing(house, actor, 'opinion.list', asked) as unknown as Promise<List>;

/** So many more than the limit of the same words, each from an address of its own. */
async function floodOfWords(town: Town, more: number, said: Record<string, unknown> = {}): Promise<{ calm: MadeOpinion[]; held: MadeOpinion[] }> {
  const made = [];
  for (let n = 0; n < floodLimits.words.hits + more; n += 1) made.push(await makeOpinion(house, town, said));
  return { calm: made.slice(0, floodLimits.words.hits), held: made.slice(floodLimits.words.hits) };
}

const timelineOf = async (town: Town, opinion: MadeOpinion) => (await seeing(house, residentOf(town, opinion), 'opinion.track') as unknown as { timeline: { verb: string; words: string | null }[]; held: boolean; state: string; number: string });

describe('a flood of opinions', () => {
  test('an address that writes on and on is taken in as one group, and told to come another way only far beyond', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const { address, addressMost } = floodLimits;
    const write = (from: string, n: number) => codeOf(perform(house, 'opinion.submit', { ...callBy(makeVisitor(town)), address: from }, saying({ content: `第${n}件事` })));
    const answers = [];
    for (let n = 0; n <= address.hits + addressMost.hits; n += 1) answers.push(await write('10.9.9.9', n));
    expect(answers).toEqual([...Array<string>(address.hits + addressMost.hits).fill('done'), 'opinion.tooManyFromHere']);
    expect(await write('10.9.9.8', 0)).toBe('done');
    expect(await floodsFor(clerk)).toMatchObject({ total: 1, opinions: addressMost.hits, waiting: [{ kind: 'address', count: addressMost.hits, excerpt: `第${address.hits}件事` }] });
  });

  test('a phone is asked to wait a day', async () => {
    const town = await makeTown(house);
    for (let n = 0; n < floodLimits.phone.hits; n += 1) await makeOpinion(house, town, { phone: '13511112222' });
    expect(await codeOf(makeOpinion(house, town, { phone: '13511112222' }))).toBe('opinion.tooManyFromPhone');
    expect(await codeOf(makeOpinion(house, town, { phone: '13511113333' }))).toBe('done');
  });

  test('the same words are one group however spaced, other words and other villages are not in it, reports stand apart', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    await floodOfWords(town, 2);
    await makeOpinion(house, town, { content: '石桥五组的水塔，漏水半个月了！请派人 修一修' });
    await makeOpinion(house, town, { content: '石桥六组的路灯坏了' });
    await makeOpinion(house, town, { placeCode: town.village });
    await makeOpinion(house, town, { choice: 'report' });
    const { waiting, total } = await floodsFor(clerk);
    expect(waiting.map(({ kind, count }) => ({ kind, count }))).toEqual([{ kind: 'words', count: 3 }, { kind: 'words', count: 1 }]);
    expect(total).toBe(2);
    expect(await codeOf(doing(house, clerk, 'opinion.siftFlood', { id: waiting[1]?.id, version: waiting[1]?.version, outcome: 'merge' }))).toBe('opinion.isReport');
  });

  test('opinion.sift: a flooded station goes on taking in; what is too much waits apart, silently for deputies, and none is lost', async () => {
    const town = await makeTown(house);
    const station = await makeStation(house, town);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const convener = await makePerson(house, town, [{ role: 'convener', stationId: station.id }]);
    const more = 6;
    const made: MadeOpinion[] = [];
    for (let n = 0; n < floodLimits.station.hits + more; n += 1) made.push(await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, content: `第${n}件事` }));
    expect(new Set(made.map(({ number }) => number)).size).toBe(floodLimits.station.hits + more);
    const flooded = await listFor(clerk, { group: 'review' });
    expect(flooded).toMatchObject({ total: more, reviewCount: more });
    expect(await floodsFor(clerk)).toMatchObject({ total: 1, waiting: [{ kind: 'station', stationName: station.name, count: more }] });
    expect(await floodsFor(convener)).toMatchObject({ total: 0, waiting: [] });
    expect(await listFor(clerk, { group: 'open' })).toMatchObject({ total: floodLimits.station.hits });
    expect(await seeing(house, convener, 'notice.mine')).toMatchObject({ total: floodLimits.station.hits });

    const ids = flooded.rows.map(({ id }) => id);
    expect(await codeOf(doing(house, convener, 'opinion.sift', { ids, outcome: 'admit' }))).toBe('opinion.onlyTheOffice');
    expect(await codeOf(doing(house, clerk, 'opinion.sift', { ids, outcome: 'void' }))).toBe('opinion.reasonMissing');
    expect(await codeOf(doing(house, clerk, 'opinion.sift', { ids: [made[0]?.id], outcome: 'admit' }))).toBe('opinion.notInReview');
    await doing(house, clerk, 'opinion.sift', { ids: ids.slice(0, 2), outcome: 'admit' });
    expect(await floodsFor(clerk)).toMatchObject({ opinions: more - 2 });
    await doing(house, clerk, 'opinion.sift', { ids: ids.slice(2), outcome: 'void', reason: '同一内容反复提交' });
    expect(await listFor(clerk, { group: 'review' })).toMatchObject({ total: 0 });
    expect(await floodsFor(clerk)).toMatchObject({ total: 0, waiting: [] });
    expect(await listFor(clerk, { state: 'void' })).toMatchObject({ total: more - 2 });
    expect(await listFor(clerk, { group: 'open' })).toMatchObject({ total: floodLimits.station.hits + 2 });
  });

  test('what staff enter is never held back', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    for (let n = 0; n < floodLimits.words.hits + 2; n += 1) expect(await codeOf(doing(house, clerk, 'opinion.enter', saying({ source: 'paper', entryMode: 'written' })))).toBe('done');
    expect(await listFor(clerk, {})).toMatchObject({ total: floodLimits.words.hits + 2, reviewCount: 0 });
  });
});

describe('a flood as one', () => {
  test('opinion.siftFlood makes one matter of it, the answer reaches each under his own number; the clerk is told once', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const deputy = await makeDeputy(house, town);
    const { held: [first, second, ...rest] } = await floodOfWords(town, 5, { deputyId: deputy.personId });
    if (!first || !second) throw new Error('no flood');
    expect(await seeing(house, clerk, 'notice.mine')).toMatchObject({ total: 1, rows: [{ link: '/opinions?group=review' }] });
    expect(await seeing(house, clerk, 'todo.mine')).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ key: 'opinion:floods', link: '/opinions?group=review' })]) as unknown });
    expect(await timelineOf(town, second)).toMatchObject({ held: true, state: 'received' });
    const { waiting: [group] } = await floodsFor(clerk);
    if (!group) throw new Error('no group');
    expect(await codeOf(doing(house, deputy, 'opinion.siftFlood', { id: group.id, version: group.version, outcome: 'merge' }))).toBe('opinion.onlyTheOffice');
    expect(await doing(house, clerk, 'opinion.siftFlood', { id: group.id, version: group.version, outcome: 'merge' })).toMatchObject({ siftedCount: 5 });
    expect(await codeOf(doing(house, clerk, 'opinion.siftFlood', { id: group.id, version: group.version, outcome: 'merge' }))).toBe('opinion.notInReview');
    expect(await seeing(house, deputy, 'opinion.detail', { id: first.id })).toMatchObject({ mergedCount: 4 });
    expect(await timelineOf(town, second)).toMatchObject({ held: false, state: 'merged', number: second.number, timeline: [{ verb: 'submit' }, { verb: 'merge', words: first.number }] });
    const lead = await seeing(house, deputy, 'opinion.detail', { id: first.id });
    const looked = await doing(house, deputy, 'opinion.lookAt', { id: first.id, version: lead['version'] });
    await doing(house, deputy, 'opinion.answer', { id: first.id, version: looked['version'], words: '水塔修好了' });
    for (const one of [first, second, ...rest]) expect(await timelineOf(town, one)).toMatchObject({ state: 'answered', number: one.number, timeline: expect.arrayContaining([expect.objectContaining({ verb: 'answer', words: '水塔修好了' })]) as unknown });
    const { sifted: [done] } = await floodsFor(clerk);
    expect(await codeOf(doing(house, clerk, 'opinion.undoSift', { id: done?.id, version: done?.version }))).toBe('opinion.floodMovedOn');
  });

  test('opinion.siftFlood joins it to an opinion that is there already', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const { calm: [lead] } = await floodOfWords(town, 3);
    const { waiting: [group] } = await floodsFor(clerk);
    await doing(house, clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome: 'merge', intoId: lead?.id });
    expect(await seeing(house, clerk, 'opinion.detail', { id: lead?.id })).toMatchObject({ mergedCount: 3, state: 'received' });
  });

  test.each(['void', 'admit', 'merge'] as const)('opinion.undoSift takes %s back, but nothing that somebody has gone on with; later arrivals wait together with them', async (outcome) => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const { held } = await floodOfWords(town, 4);
    const { waiting: [group] } = await floodsFor(clerk);
    expect(await codeOf(doing(house, clerk, 'opinion.undoSift', { id: group?.id, version: group?.version }))).toBe('opinion.notSifted');
    if (outcome === 'void') expect(await codeOf(doing(house, clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome }))).toBe('opinion.reasonMissing');
    const { version } = await doing(house, clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome, reason: '反复提交' }) as { version: number };
    expect(version).toBeGreaterThan(0);
    const last = held.at(-1) as MadeOpinion;
    expect(await timelineOf(town, last)).toMatchObject({ held: false, state: { void: 'void', admit: 'received', merge: 'merged' }[outcome], number: last.number });
    // One goes its own way, and one more comes.
    if (outcome === 'admit') await doing(house, clerk, 'opinion.classify', { id: last.id, version: 2, kind: 'opinion' });
    if (outcome === 'merge') await doing(house, clerk, 'opinion.separate', { id: last.id, version: 2, reason: '另一件事' });
    const own = outcome === 'void' ? 0 : 1;
    await makeOpinion(house, town);
    const { sifted: [done] } = await floodsFor(clerk);
    expect(done).toMatchObject({ count: 4, outcome, can: ['undoSift'] });
    expect(await doing(house, clerk, 'opinion.undoSift', { id: done?.id, version: done?.version })).toMatchObject({ restoredCount: 4 - own });
    expect(await floodsFor(clerk)).toMatchObject({ total: 1, opinions: 5 - own, waiting: [{ count: 5 - own }], sifted: [] });
    expect(await listFor(clerk, { group: 'review' })).toMatchObject({ total: 5 - own });
    const back = held[0] as MadeOpinion;
    expect(await timelineOf(town, back)).toMatchObject({ held: true, state: 'received', number: back.number });
  });

  test('residents who left a phone hear that theirs is registered; of many it is done by jobs', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    for (let n = 0; n < floodLimits.words.hits + 205; n += 1) await makeOpinion(house, town, { phone: String(13_600_000_000 + n) });
    const sent = () => house.database.inTenant(town.id, async ({ db, tenantId }) => Number((await db.selectFrom('message').select((is) => is.fn.countAll<number>().as('count')).where('tenantId', '=', tenantId).executeTakeFirstOrThrow()).count), 'read');
    const before = await sent();
    const { waiting: [group] } = await floodsFor(clerk);
    await doing(house, clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome: 'merge' });
    expect(await sent()).toBe(before);
    while (await workOnce(house));
    expect(await sent()).toBe(before + 205);
  });
});

/** What is asked of the database by everything staff do with a flood of so many, and how much their pages show of it. */
async function costs(more: number): Promise<Record<string, number>> {
  const town = await makeTown(house);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const { held: [lead] } = await floodOfWords(town, more);
  const found: Record<string, number> = {};
  const count = async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    notes.start();
    const answer = await task();
    found[name] = notes.stop().length;
    return answer;
  };
  const shown = await count('floods', () => floodsFor(clerk));
  found['rows'] = shown.waiting.length;
  const [group] = shown.waiting;
  await count('list', () => listFor(clerk, { group: 'open' }));
  await count('look in', () => listFor(clerk, { group: 'review', floodId: group?.id }));
  await count('board', () => seeing(house, clerk, 'opinion.board'));
  await count('todo', () => seeing(house, clerk, 'todo.mine'));
  await count('sift', () => doing(house, clerk, 'opinion.siftFlood', { id: group?.id, version: group?.version, outcome: 'merge' }));
  const { sifted: [done] } = await floodsFor(clerk);
  await count('undo', () => doing(house, clerk, 'opinion.undoSift', { id: done?.id, version: done?.version }));
  const { waiting: [again] } = await floodsFor(clerk);
  await doing(house, clerk, 'opinion.siftFlood', { id: again?.id, version: again?.version, outcome: 'merge' });
  const id = lead?.id;
  const { version } = await count('detail', () => seeing(house, clerk, 'opinion.detail', { id })) as { version: number };
  const looked = await doing(house, clerk, 'opinion.route', { id, version, deputyId: (await makeDeputy(house, town)).personId }) as { version: number };
  await count('answer', () => doing(house, clerk, 'opinion.answer', { id, version: looked.version, words: '修好了' }));
  return found;
}

describe('however many came from one source', () => {
  test('staff ask the database as often, and see one row', async () => {
    const few = await costs(3);
    expect(few['rows']).toBe(1);
    expect(await costs(40)).toEqual(few);
  });

  test('a flood that is not grouped is found: the page grows', async () => {
    const ungrouped = async (more: number): Promise<number> => {
      const town = await makeTown(house);
      await floodOfWords(town, more);
      await house.database.inTenant(town.id, async ({ db, tenantId }) => {
        const held = await db.selectFrom('opinion').select(['id', 'secretHash']).where('tenantId', '=', tenantId).where('forReview', '=', true).execute();
        await db.updateTable('opinionFlood').set({ waitingCount: 0 }).where('tenantId', '=', tenantId).execute();
        for (const { id, secretHash } of held) {
          await db.insertInto('opinionFlood').values({ tenantId, id, kind: 'words', sourceKey: secretHash, reports: false, firstAt: house.clock.now(), lastAt: house.clock.now(), waitingCount: 1 }).execute();
          await db.updateTable('opinion').set({ floodId: id }).where('tenantId', '=', tenantId).where('id', '=', id).execute();
        }
      });
      return (await floodsFor(await makePerson(house, town, [{ role: 'clerk' }]))).waiting.length;
    };
    expect([await ungrouped(3), await ungrouped(15)]).toEqual([3, 15]);
  });
});
