import { expect, test } from 'vitest';
import { chineseCount, sayNumbers } from './numerals.ts';

test('one to ninety-nine in Chinese figures', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 90, 99].map(chineseCount)).toEqual(['一', '九', '十', '十一', '十九', '二十', '二十一', '九十', '九十九']);
  expect(new Set(Array.from({ length: 99 }, (_, before) => chineseCount(before + 1))).size).toBe(99);
});

test('numbers kept in Chinese are said in the reader’s language; words around them are nobody’s to translate', () => {
  expect(sayNumbers('第十九届闭会第126号', 'en')).toBe('Term 19, closed season, No. 126');
  expect(sayNumbers('第二十届二次会议第017号、第二十届闭会第003号', 'en')).toBe('Term 20, session 2, No. 017; Term 20, closed season, No. 003');
  expect(sayNumbers('第十九届十次会议议案第001号', 'en')).toBe('Motion 001, term 19, session 10');
  for (const words of ['第十九届闭会第126号', '']) expect(sayNumbers(words, 'zh')).toBe(words);
  for (const words of ['见第十九届闭会第126号', '2026-000444', '']) expect(sayNumbers(words, 'en')).toBe(words);
});
