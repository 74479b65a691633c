import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, chineseDate, dateOn, daysBetween, isDateOn, lastYears, weekdayOf, yearOf, yearSpan } from '#kernel/dates.ts';

const days = fc.integer({ min: -500_000, max: 2_500_000 }).map((count) => addDays('2000-01-01', count));

describe('dateOn', () => {
  test.each([
    ['2025-03-08T15:59:59.999Z', '2025-03-08'],
    ['2025-03-08T16:00:00.000Z', '2025-03-09'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
  ])('%s is %s in China', (instant, on) => {
    expect(dateOn(new Date(instant))).toBe(on);
  });

  test('refuses an invalid instant', () => {
    expect(() => dateOn(new Date(Number.NaN))).toThrow(RangeError);
  });
});

test('isDateOn accepts days that exist and nothing else', () => {
  expect(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].every(isDateOn)).toBe(true);
  const wrong = ['2025-02-29', '1900-02-29', '2025-02-30', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-1',
    '0000-01-01', '20250101', '2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '+002025-01-01', '', null, 20250101];
  expect(wrong.filter(isDateOn)).toEqual([]);
});

describe('addDays and daysBetween', () => {
  test('are each other\'s inverse', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4_000, max: 4_000 }), (on, count) => {
      expect(daysBetween(on, addDays(on, count))).toBe(count);
      expect(addDays(addDays(on, count), -count)).toBe(on);
    }));
  });

  test('later days are greater as text', () => {
    fc.assert(fc.property(days, days, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }));
  });

  test('cross leap days, year ends and the days when China had summer time', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('1986-05-03', 1)).toBe('1986-05-04');
  });
});

describe('addMonths', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-03-09', 3, '2025-06-09'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-05-20', 0, '2025-05-20'],
  ])('%s and %d months is %s', (on, count, result) => {
    expect(addMonths(on, count)).toBe(result);
  });

  test('always lands in the right month, on the same day number or its last day', () => {
    fc.assert(fc.property(days, fc.integer({ min: -600, max: 600 }), (on, count) => {
      const result = addMonths(on, count);
      const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(months(result) - months(on)).toBe(count);
      const isLastOfMonth = addDays(result, 1).endsWith('-01');
      expect(result.slice(8) === on.slice(8) || (isLastOfMonth && result.slice(8) < on.slice(8))).toBe(true);
    }));
  });
});

test('weekdayOf counts Monday as 1 and goes round', () => {
  expect(weekdayOf('2025-03-10')).toBe(1);
  expect(weekdayOf('2025-03-09')).toBe(7);
  expect(weekdayOf('1949-10-01')).toBe(6);
  fc.assert(fc.property(days, (on) => {
    expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
  }));
});

test('chineseDate drops leading zeros', () => {
  expect(chineseDate('2025-03-09')).toBe('2025年3月9日');
  expect(chineseDate('2025-11-30')).toBe('2025年11月30日');
});

test('a year has its two ends, and the years before it', () => {
  expect(yearSpan(2025)).toEqual({ fromOn: '2025-01-01', toOn: '2025-12-31' });
  expect([yearOf('2025-12-31'), lastYears('2025-01-01', 3)]).toEqual([2025, [2025, 2024, 2023]]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
    const { fromOn, toOn } = yearSpan(year);
    expect([yearOf(fromOn), yearOf(toOn), daysBetween(fromOn, toOn)]).toEqual([year, year, isDateOn(`${fromOn.slice(0, 4)}-02-29`) ? 365 : 364]);
  }));
});

test('every function refuses what is no date, and results outside the calendar', () => {
  const wrong = '2025-02-30';
  for (const call of [
    () => addDays(wrong, 1), () => addMonths(wrong, 1), () => daysBetween(wrong, '2025-01-01'),
    () => daysBetween('2025-01-01', wrong), () => weekdayOf(wrong), () => chineseDate(wrong),
    () => addDays('9999-12-31', 1), () => addDays('0001-01-01', -1), () => addMonths('9999-12-01', 1),
    () => addMonths('0001-01-01', -1), () => addMonths('2025-01-01', 0.5), () => addDays('2025-01-01', Number.NaN),
  ]) expect(call).toThrow(RangeError);
});
