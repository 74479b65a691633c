import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, isWorkday } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { nextDigestTime, nextSendingTime, nextTry, nextWeeklyTime } from './rules.ts';

// 2026-10-01 … 10-07 are free, 10-10 (a Saturday) is worked.
const days = calendar({ holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], workdays: ['2026-10-10'] });
/** An instant by China's clock. */
const china = (text: string) => new Date(`${text}:00+08:00`);
const minuteOfDay = (at: Date) => Math.floor(((at.getTime() + 8 * 3_600_000) % 86_400_000) / 60_000);

describe('when a message may reach a person', () => {
  test.each([
    ['on a workday at noon, at once', '2026-09-01T12:00', '2026-09-01T12:00'],
    ['at seven in the morning, at half past eight', '2026-09-01T07:00', '2026-09-01T08:30'],
    ['at half past eight sharp, at once', '2026-09-01T08:30', '2026-09-01T08:30'],
    ['at six in the evening, the next morning', '2026-09-01T18:00', '2026-09-02T08:30'],
    ['at midnight, that morning', '2026-09-02T00:00', '2026-09-02T08:30'],
    ['on a Friday night, on Monday', '2026-09-04T20:00', '2026-09-07T08:30'],
    ['on a Sunday, on Monday', '2026-09-06T10:00', '2026-09-07T08:30'],
    ['in the long holiday, when it is over', '2026-10-01T09:00', '2026-10-08T08:30'],
    ['on a Saturday that is worked, at once', '2026-10-10T10:00', '2026-10-10T10:00'],
  ])('%s', (_, now, expected) => expect(nextSendingTime(china(now), days)).toEqual(china(expected)));

  test('never at night, never on a free day, never in the past', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (now) => {
      const at = nextSendingTime(now, days);
      expect(at >= now).toBe(true);
      expect(isWorkday(dateOn(at), days)).toBe(true);
      expect(minuteOfDay(at)).toBeGreaterThanOrEqual(8 * 60 + 30);
      expect(minuteOfDay(at)).toBeLessThan(18 * 60);
    }));
  });
});

describe('bundling', () => {
  test('waits twenty minutes for what happens together', () => {
    expect(nextDigestTime(china('2026-09-01T10:00'), null, days)).toEqual(china('2026-09-01T10:20'));
  });
  test('tells a person once a working day: the second waits for the next morning', () => {
    expect(nextDigestTime(china('2026-09-01T14:00'), '2026-09-01', days)).toEqual(china('2026-09-02T08:30'));
    expect(nextDigestTime(china('2026-09-04T14:00'), '2026-09-04', days)).toEqual(china('2026-09-07T08:30'));
  });
  test('is not held up by a digest of yesterday', () => {
    expect(nextDigestTime(china('2026-09-02T14:00'), '2026-09-01', days)).toEqual(china('2026-09-02T14:20'));
  });
  test('what the chair hears weekly comes on the first working day of the next week', () => {
    expect(nextWeeklyTime(china('2026-09-01T10:00'), days)).toEqual(china('2026-09-07T08:30'));
    expect(nextWeeklyTime(china('2026-09-06T10:00'), days)).toEqual(china('2026-09-07T08:30'));
    expect(nextWeeklyTime(china('2026-09-29T10:00'), days)).toEqual(china('2026-10-08T08:30'));
  });
});

test('a failed message is tried again after 1, 2, 4, 8 and 16 minutes', () => {
  const failed = china('2026-09-01T10:00');
  expect([1, 2, 3, 4, 5].map((tries) => (nextTry(failed, tries).getTime() - failed.getTime()) / 60_000)).toEqual([1, 2, 4, 8, 16]);
});
