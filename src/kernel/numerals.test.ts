import { expect, test } from 'vitest';
import { chineseCount } from './numerals.ts';

test('one to ninety-nine in Chinese figures', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 90, 99].map(chineseCount)).toEqual(['一', '九', '十', '十一', '十九', '二十', '二十一', '九十', '九十九']);
  expect(new Set(Array.from({ length: 99 }, (_, before) => chineseCount(before + 1))).size).toBe(99);
});
