import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigrams } from '#kernel/plain-text.ts';
import { mostSimilar, similarity } from '#kernel/similar.ts';

const road = { id: 1, text: '东河村三组到小学的路坑坑洼洼，下雨天孩子上学很不方便' };
const sameRoad = { id: 2, text: '我们东河村三组到小学那条路坑洼不平，下雨天娃娃上学不方便' };
const lamps = { id: 3, text: '西街社区路灯坏了两个月，晚上老人出门看不见' };
const texts = fc.string({ unit: fc.constantFrom(...'东河村三组小学路灯坏了abc 12，。'), maxLength: 40 });

test('similarity is 0 to 1, the same both ways, and 1 with itself', () => {
  fc.assert(fc.property(texts, texts, (a, b) => {
    const score = similarity(a, b);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(similarity(b, a)).toBe(score);
    expect(similarity(a, a)).toBe(bigrams(a).length > 0 ? 1 : 0);
  }));
});

test('similarity by hand: two of three pairs in common', () => {
  expect(similarity('东河村路', '东河村桥')).toBeCloseTo(4 / 6);
  expect(similarity('修路', '供水')).toBe(0);
  expect(similarity('', '修路')).toBe(0);
});

test('the same matter in other words scores above another matter', () => {
  expect(similarity(road.text, sameRoad.text)).toBeGreaterThan(0.5);
  expect(similarity(road.text, lamps.text)).toBeLessThan(0.2);
});

test('mostSimilar keeps the floor and the limit, best first, ties in the given order', () => {
  expect(mostSimilar(road.text, [lamps, sameRoad, road], { min: 0.5, limit: 5 }).map(({ item }) => item.id)).toEqual([1, 2]);
  expect(mostSimilar(road.text, [lamps, sameRoad, road], { min: 0, limit: 1 }).map(({ item }) => item.id)).toEqual([1]);
  const twins = [{ id: 'a', text: '修路' }, { id: 'b', text: '修路' }];
  expect(mostSimilar('修路', twins, { min: 1, limit: 9 })).toEqual([{ item: twins[0], score: 1 }, { item: twins[1], score: 1 }]);
});
