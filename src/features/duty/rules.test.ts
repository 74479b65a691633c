import { expect, test } from 'vitest';
import { addedKinds, chapterKeys, chapterOf, chapters, kindWords } from './rules.ts';
import { text } from './text.ts';

test('every kind of act stands in one chapter, and what is unknown in the last', () => {
  const all = Object.values(chapters).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(chapterOf('contact.mediated')).toBe('deeds');
  expect(chapterOf('something.new')).toBe('others');
  expect(chapterKeys.at(-1)).toBe('others');
  expect(addedKinds.filter((kind) => kind !== 'other').every((kind) => chapterOf(`duty.${kind}`) !== 'others')).toBe(true);
});

test('every kind of a chapter has its words, and an unknown one reads like others', () => {
  for (const kind of Object.values(chapters).flat()) expect(kindWords(text, kind), kind).not.toBe(text.otherKind);
  expect(kindWords(text, 'something.new')).toBe(text.otherKind);
});
