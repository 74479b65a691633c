import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { addedKinds, archivesOf, chapterKeys, chapterOf, chapters, kindWords } from './rules.ts';
import { text } from './text.ts';

test('every kind of act stands in one chapter, and what is unknown in the last', () => {
  const all = Object.values(chapters).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(chapterOf('contact.mediated')).toBe('deeds');
  for (const [feature, acts] of Object.entries(text.kinds)) for (const act of Object.keys(acts)) expect([`${feature}.${act}`, chapterOf(`${feature}.${act}`) === 'others']).toEqual([`${feature}.${act}`, act === 'other']);
  expect(chapterOf('something.new')).toBe('others');
  expect(chapterKeys.at(-1)).toBe('others');
  expect(addedKinds.filter((kind) => kind !== 'other').every((kind) => chapterOf(`duty.${kind}`) !== 'others')).toBe(true);
});

test('every kind of a chapter has its words, and an unknown one reads like others', () => {
  for (const kind of Object.values(chapters).flat()) expect(kindWords(text, kind), kind).not.toBe(text.otherKind);
  expect(kindWords(text, 'something.new')).toBe(text.otherKind);
});

test('every day of a mandate belongs to one archive and to the nearest congress’s', () => {
  const start = fc.integer({ min: 0, max: 60 });
  const mandate = fc.record({ start, days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }) }).map(({ start: from, days }) => ({ fromOn: addDays('2026-01-01', from), toOn: days === null ? null : addDays('2026-01-01', from + days) }));
  const holds = ({ fromOn, toOn }: { fromOn: string; toOn: string | null }, on: string) => fromOn <= on && (toOn === null || on <= toOn);
  fc.assert(fc.property(fc.array(mandate, { maxLength: 5 }), (all) => {
    const mandates = all.map((one, place) => ({ ...one, place }));
    const archives = archivesOf(mandates);
    for (let day = 0; day < 110; day += 1) {
      const on = addDays('2026-01-01', day);
      expect(archives.filter((one) => holds(one, on)).map(({ place }) => place)).toEqual(mandates.filter((one) => holds(one, on)).map(({ place }) => place).slice(0, 1));
    }
    expect(archives.map(({ fromOn }) => fromOn)).toEqual(archives.map(({ fromOn }) => fromOn).toSorted().toReversed());
  }));
});
