import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAt, holdsWhole, marked } from './marking.ts';

const hits = (text: string, search: string) => marked(text, search).filter(({ hit }) => hit).map((piece) => piece.text);

test('searched words are marked where they stand, in any width and case', () => {
  expect(marked('石桥村水塔漏水', '水塔')).toEqual([{ text: '石桥村', hit: false }, { text: '水塔', hit: true }, { text: '漏水', hit: false }]);
  expect(hits('接通 WIFI 到１２组', 'wifi 12')).toEqual(['WIFI', '１２']);
  expect(hits('𠮷水村的𠮷', '𠮷')).toEqual(['𠮷', '𠮷']);
});

test('a word that stands nowhere whole is marked by its pairs, as the index finds it', () => {
  expect(hits('水塔的维修，塔顶漏', '水塔顶')).toEqual(['水塔', '塔顶']);
});

test('whole words are told from mere pairs', () => {
  expect([holdsWhole('水塔的塔顶', '水塔 塔顶'), holdsWhole('水塔的塔顶', '水塔顶'), holdsWhole('ＷＩＦＩ', 'wifi')]).toEqual([true, false, true]);
});

test('nothing is lost, added or taken for HTML', () => {
  expect(marked('<b>水</b>', '<b>')).toEqual([{ text: '<b>', hit: true }, { text: '水</b>', hit: false }]);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => marked(text, search).map((piece) => piece.text).join('') === text));
});

test('an excerpt stands around the first place; none where nothing is found', () => {
  const text = `${'前'.repeat(100)}水塔${'后'.repeat(100)}`;
  expect(excerptAt(text, '水塔', 20)).toMatch(/^…前+水塔后+…$/);
  expect([...excerptAt(text, '水塔', 20) ?? '']).toHaveLength(22);
  expect(excerptAt('水塔漏水', '水塔', 20)).toBe('水塔漏水');
  expect(excerptAt(text, '桥')).toBeNull();
});
