import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapters } from '#features/duty/rules.ts';
import { factsOf } from '#features/settings/rules.ts';
import { type Counter, archiveKinds, counters, doneOf, progressOf, visitDuty } from './rules.ts';

const of = (said: Partial<Record<Counter, number>>) => Object.fromEntries(counters.map((key) => [key, said[key] ?? 0])) as Record<Counter, number>;
const six = ['visits', 'forums', 'suggestions', 'deeds', 'helped', 'mediations'] as const;
const asked = of({ visits: 10, forums: 1, suggestions: 1, deeds: 1, helped: 1, mediations: 1 });

test('六个一 shows what was done of each counter, also beyond what is asked for', () => {
  const progress = progressOf(of({ visits: 14, suggestions: 1, deeds: 2, trainings: 3 }), asked);
  expect(progress.map(({ key }) => key)).toEqual([...six]);
  expect(progress[0]).toEqual({ key: 'visits', done: 14, wanted: 10 });
});

test('a town sees exactly the counters it set to more than nought, in their order, with what was done and nothing else', () => {
  const numbers = fc.record(Object.fromEntries(counters.map((key) => [key, fc.nat({ max: 20 })])) as Record<Counter, fc.Arbitrary<number>>);
  fc.assert(fc.property(numbers, numbers, (done, wanted) => {
    expect(progressOf(done, wanted)).toEqual(counters.flatMap((key) => (wanted[key] === 0 ? [] : [{ key, done: done[key], wanted: wanted[key] }])));
  }));
});

test('what other towns count beside the six is off until a town says a number', () => {
  const settingOf = (key: Counter) => factsOf(`six${key[0]!.toUpperCase()}${key.slice(1)}` as Parameters<typeof factsOf>[0]);
  for (const key of counters) {
    const { fallback, min, group, source } = settingOf(key);
    expect([fallback > 0, min, group], key).toEqual([(six as readonly string[]).includes(key), 0, 'duty']);
    expect(source, key).toContain('六个一');
  }
});

test('each counter read off the archive has a kind of line of its own, which the archive knows', () => {
  const known = Object.values(chapters).flat() as string[];
  expect(new Set(Object.values(archiveKinds)).size).toBe(Object.keys(archiveKinds).length);
  for (const [key, kind] of Object.entries(archiveKinds)) {
    expect(known, key).toContain(kind);
    expect(doneOf(undefined, new Map(known.map((each) => [each, each === kind ? 7 : 0]))), key).toEqual(of({ [key]: 7 }));
  }
  expect(doneOf(undefined, undefined)).toEqual(of({}));
});

test('a forum with voters is an act of its own', () => {
  expect([visitDuty('forum'), visitDuty('phone')]).toEqual(['contact.forum', 'contact.visited']);
});
