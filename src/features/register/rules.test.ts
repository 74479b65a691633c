import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { meterOf, periodOf, spanOf } from './rules.ts';

test('a period is a year, a quarter or a month, from its first day to its last', () => {
  expect(spanOf('2025')).toEqual({ fromOn: '2025-01-01', toOn: '2025-12-31' });
  expect(spanOf('2024-02')).toEqual({ fromOn: '2024-02-01', toOn: '2024-02-29' });
  expect(spanOf('2025-Q4')).toEqual({ fromOn: '2025-10-01', toOn: '2025-12-31' });
  expect([periodOf({ year: 2025 }), periodOf({ year: 2025, part: 'Q3' })]).toEqual(['2025', '2025-Q3']);
});

test('quarters and months cover a year without gap or overlap', () => {
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2099 }), fc.constantFrom(['Q1', 'Q2', 'Q3', 'Q4'], Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0'))), (year, parts) => {
    const spans = parts.map((part) => spanOf(`${year}-${part}`));
    expect(spans[0]?.fromOn).toBe(`${year}-01-01`);
    expect(spans.at(-1)?.toOn).toBe(`${year}-12-31`);
    for (const [place, span] of spans.slice(1).entries()) expect(span.fromOn).toBe(addDays(spans[place]?.toOn ?? '', 1));
  }));
});

test('the meter counts a field once however many cells it fills, and apart what nobody wrote', () => {
  const cell = (source: `${string}.${string}`, recordId: string, typed = true) => ({ source, recordId, typed });
  expect(meterOf([cell('opinion.content', 'a'), cell('opinion.content', 'a'), cell('opinion.content', 'b'), cell('opinion.number', 'a', false)])).toEqual({ typedOnce: 2, filledByThem: 3, filledByProgram: 1 });
});
