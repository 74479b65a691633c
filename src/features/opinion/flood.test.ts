import { describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { perform } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeOpinion, makeStation, saying } from '#tests/support/makers/opinion.ts';
import { floodLimits } from './rules.ts';

const house = await testHouse();
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

describe('a flood of opinions', () => {
  test('an address that writes without end is told to come another way, the next one is not', async () => {
    const town = await makeTown(house);
    const write = (address: string) => codeOf(perform(house, 'opinion.submit', { ...callBy(makeVisitor(town)), address }, saying()));
    const answers = [];
    for (let n = 0; n <= floodLimits.address.hits; n += 1) answers.push(await write('10.9.9.9'));
    expect(answers).toEqual([...Array<string>(floodLimits.address.hits).fill('done'), 'opinion.tooManyFromHere']);
    expect(await write('10.9.9.8')).toBe('done');
  });

  test('a phone is asked to wait a day', async () => {
    const town = await makeTown(house);
    for (let n = 0; n < floodLimits.phone.hits; n += 1) await makeOpinion(house, town, { phone: '13511112222' });
    expect(await codeOf(makeOpinion(house, town, { phone: '13511112222' }))).toBe('opinion.tooManyFromPhone');
    expect(await codeOf(makeOpinion(house, town, { phone: '13511113333' }))).toBe('done');
  });

  test('opinion.sift: a flooded station goes on taking in; what is too much waits apart, silently for deputies, and none is lost', async () => {
    const town = await makeTown(house);
    const station = await makeStation(house, town);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const convener = await makePerson(house, town, [{ role: 'convener', stationId: station.id }]);
    const more = 6;
    const made = [];
    for (let n = 0; n < floodLimits.station.hits + more; n += 1) made.push(await makeOpinion(house, town, { source: 'qrStation', stationId: station.id }));
    expect(new Set(made.map(({ number }) => number)).size).toBe(floodLimits.station.hits + more);
    const flooded = await seeing(house, clerk, 'opinion.list', { group: 'review' }) as unknown as { rows: { id: string; forReview: boolean }[]; total: number; reviewCount: number };
    expect(flooded).toMatchObject({ total: more, reviewCount: more });
    expect(await seeing(house, clerk, 'opinion.list', { group: 'open' })).toMatchObject({ total: floodLimits.station.hits });
    expect(await seeing(house, convener, 'notice.mine')).toMatchObject({ total: floodLimits.station.hits });

    const ids = flooded.rows.map(({ id }) => id);
    expect(await codeOf(doing(house, convener, 'opinion.sift', { ids, outcome: 'admit' }))).toBe('opinion.onlyTheOffice');
    expect(await codeOf(doing(house, clerk, 'opinion.sift', { ids, outcome: 'void' }))).toBe('opinion.reasonMissing');
    expect(await codeOf(doing(house, clerk, 'opinion.sift', { ids: [made[0]?.id], outcome: 'admit' }))).toBe('opinion.notInReview');
    await doing(house, clerk, 'opinion.sift', { ids: ids.slice(0, 2), outcome: 'admit' });
    await doing(house, clerk, 'opinion.sift', { ids: ids.slice(2), outcome: 'void', reason: '同一内容反复提交' });
    expect(await seeing(house, clerk, 'opinion.list', { group: 'review' })).toMatchObject({ total: 0 });
    expect(await seeing(house, clerk, 'opinion.list', { state: 'void' })).toMatchObject({ total: more - 2 });
    expect(await seeing(house, clerk, 'opinion.list', { group: 'open' })).toMatchObject({ total: floodLimits.station.hits + 2 });
  });

  test('what staff enter is never held back', async () => {
    const town = await makeTown(house);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    for (let n = 0; n < 15; n += 1) expect(await codeOf(doing(house, clerk, 'opinion.enter', saying({ source: 'paper', entryMode: 'written' })))).toBe('done');
    expect(await seeing(house, clerk, 'opinion.list', {})).toMatchObject({ total: 15, reviewCount: 0 });
  });
});
