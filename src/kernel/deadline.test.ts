import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateOn, daysBetween, weekdayOf } from '#kernel/dates.ts';
import { calendar, due, isWorkday, lamp, overdueNoticeDays, remindersDue, soonUntil, stricter, type Calendar, type Period } from '#kernel/deadline.ts';

// The State Council's table for 2025: the 1st of May and the National Day week with the days worked instead.
const year2025 = calendar({
  holidays: ['2025-05-01', '2025-05-02', '2025-05-05', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
  workdays: ['2025-04-27', '2025-09-28', '2025-10-11'],
});
const plain = calendar({});

const days = fc.integer({ min: -9_000, max: 18_000 }).map((count) => addDays('2020-01-01', count));
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 400 }).map((count) => ({ days: count })),
  fc.integer({ min: 1, max: 90 }).map((workdays) => ({ workdays })),
);
// Holidays in runs around the period, so that they are met.
const around = (start: string): fc.Arbitrary<Calendar> => fc.record({
  free: fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }),
  worked: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 30 }),
}).map(({ free, worked }) => {
  const holidays = new Set(free.flatMap(([from, length]) => Array.from({ length }, (_, day) => addDays(start, from + day))));
  return calendar({ holidays, workdays: worked.map((day) => addDays(start, day)).filter((on) => !holidays.has(on)) });
});
const cases = fc.tuple(days, periods).chain(([start, period]) => fc.tuple(fc.constant(start), fc.constant(period), around(start)));

test('calendar refuses days that do not exist or are both', () => {
  expect(() => calendar({ holidays: ['2025-02-30'] })).toThrow(RangeError);
  expect(() => calendar({ holidays: ['2025-05-01'], workdays: ['2025-05-01'] })).toThrow(RangeError);
});

test('isWorkday: Monday to Friday, but for holidays and days worked instead', () => {
  expect(isWorkday('2025-04-30', year2025)).toBe(true);
  expect(isWorkday('2025-05-01', year2025)).toBe(false);
  expect(isWorkday('2025-05-03', year2025)).toBe(false);
  expect(isWorkday('2025-04-27', year2025)).toBe(true);
});

describe('due', () => {
  test.each<[string, Period, string]>([
    ['2025-03-10', { days: 1 }, '2025-03-11'],
    ['2025-03-07', { days: 1 }, '2025-03-10'],
    ['2025-03-09', { months: 3 }, '2025-06-09'],
    ['2025-11-30', { months: 3 }, '2026-03-02'],
    ['2025-01-31', { months: 1 }, '2025-02-28'],
    ['2024-08-29', { months: 6 }, '2025-02-28'],
    ['2025-07-01', { months: 3 }, '2025-10-09'],
    ['2025-04-01', { months: 1 }, '2025-05-06'],
    ['2025-04-25', { workdays: 5 }, '2025-05-06'],
    ['2025-04-25', { workdays: 1 }, '2025-04-27'],
    ['2025-09-26', { workdays: 3 }, '2025-09-30'],
    ['2025-09-30', { workdays: 1 }, '2025-10-09'],
    ['2025-10-09', { workdays: 2 }, '2025-10-11'],
    ['2025-10-04', { workdays: 1 }, '2025-10-09'],
    ['2025-09-12', { days: 15 }, '2025-09-28'],
  ])('from %s for %o it is %s', (start, period, expected) => {
    expect(due(start, period, year2025)).toBe(expected);
  });

  test('is a working day after the start, whatever the calendar', () => {
    fc.assert(fc.property(cases, ([start, period, given]) => {
      const on = due(start, period, given);
      expect(on > start).toBe(true);
      expect(isWorkday(on, given)).toBe(true);
    }));
  });

  test('never comes before the period is over, and moves only past free days', () => {
    fc.assert(fc.property(cases, ([start, period, given]) => {
      if ('workdays' in period) return;
      const end = 'months' in period ? addMonths(start, period.months) : addDays(start, period.days);
      const on = due(start, period, given);
      expect(on >= end).toBe(true);
      for (let day = end; day < on; day = addDays(day, 1)) expect(isWorkday(day, given)).toBe(false);
    }));
  });

  test('counts exactly the asked working days', () => {
    fc.assert(fc.property(cases, ([start, period, given]) => {
      if (!('workdays' in period)) return;
      const on = due(start, period, given);
      let counted = 0;
      for (let day = addDays(start, 1); day <= on; day = addDays(day, 1)) if (isWorkday(day, given)) counted += 1;
      expect(counted).toBe(period.workdays);
    }));
  });

  test('a later start or a longer period is never due earlier', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 1, max: 60 }), ([start, period, given], more) => {
      const on = due(start, period, given);
      expect(due(addDays(start, more), period, given) >= on).toBe(true);
      const longer = 'months' in period ? { months: period.months + more }
        : 'days' in period ? { days: period.days + more } : { workdays: period.workdays + more };
      expect(due(start, longer, given) >= on).toBe(true);
    }));
  });

  test('one more holiday is never due earlier', () => {
    fc.assert(fc.property(cases, ([start, period, given]) => {
      const on = due(start, period, given);
      const workdays = new Set(given.workdays);
      workdays.delete(on);
      expect(due(start, period, calendar({ holidays: [...given.holidays, on], workdays })) > on).toBe(true);
    }));
  });

  test.each([{ days: 0 }, { months: -1 }, { workdays: 1.5 }, { days: Number.NaN }])('refuses %o', (period) => {
    expect(() => due('2025-03-09', period, plain)).toThrow(RangeError);
  });
});

test('stricter is the earlier of two due dates', () => {
  expect(stricter('2025-06-09', '2025-05-09')).toBe('2025-05-09');
  expect(stricter('2025-05-09', '2025-06-09')).toBe('2025-05-09');
});

test.each([
  ['2025-06-09', '2025-05-01', null, { colour: 'ok', days: 39 }],
  ['2025-06-09', '2025-05-24', '2025-03-10', { colour: 'ok', days: 16 }],
  ['2025-06-09', '2025-05-25', '2025-03-10', { colour: 'soon', days: 15 }],
  ['2025-06-09', '2025-05-25', null, { colour: 'soon', days: 15 }],
  ['2025-06-09', '2025-06-02', '2025-06-02', { colour: 'ok', days: 7 }],
  ['2025-06-09', '2025-06-06', '2025-06-02', { colour: 'ok', days: 3 }],
  ['2025-06-09', '2025-06-07', '2025-06-02', { colour: 'soon', days: 2 }],
  ['2025-06-09', '2025-06-09', '2025-06-08', { colour: 'soon', days: 0 }],
  ['2025-06-09', '2025-06-10', '2025-06-08', { colour: 'late', days: -1 }],
])('the lamp of %s on %s, since %s, is %o', (dueOn, today, from, expected) => {
  expect(lamp(dueOn, today, from)).toEqual(expected);
});

test('no day after the last that a condition in SQL asks for is amber', () => {
  const last = soonUntil('2025-06-09');
  expect([lamp(last, '2025-06-09', null).colour, lamp(addDays(last, 1), '2025-06-09', null).colour]).toEqual(['soon', 'ok']);
});

/** What someone who looks on each of the given days is told, in order. */
const told = (look: (since: string, today: string) => number[], from: string, until: string, every: number) => {
  const marks: number[] = [];
  for (let on = from; on < until; on = addDays(on, every)) marks.push(...look(on, addDays(on, every)));
  return marks;
};

describe('remindersDue', () => {
  test('15, 7 and 1 days before; a free day is reminded of on the working day before', () => {
    // Monday 9 June: a day before is a Sunday, so Friday the 6th; fifteen before is Sunday 25 May, so Friday the 23rd.
    const on = (today: string) => remindersDue('2025-06-09', addDays(today, -1), today, year2025);
    expect(on('2025-05-23')).toEqual([15]);
    expect(on('2025-05-24')).toEqual([]);
    expect(on('2025-06-02')).toEqual([7]);
    expect(on('2025-06-06')).toEqual([1]);
    expect(on('2025-06-08')).toEqual([]);
  });

  test('a machine that was off tells what was missed, nearest last, and nothing once it is late', () => {
    expect(remindersDue('2025-06-09', '2025-05-01', '2025-06-09', plain)).toEqual([15, 7, 1]);
    expect(remindersDue('2025-06-09', '2025-05-30', '2025-06-07', plain)).toEqual([7, 1]);
    expect(remindersDue('2025-06-09', '2025-05-01', '2025-06-10', plain)).toEqual([]);
  });

  test('a warning day before the matter began is not told', () => {
    expect(remindersDue('2025-06-09', '2025-06-03', '2025-06-09', plain)).toEqual([1]);
  });

  test('each is told exactly once, however often one looks', () => {
    fc.assert(fc.property(cases, fc.integer({ min: 1, max: 5 }), ([start, , given], every) => {
      const dueOn = due(addDays(start, 60), { days: every }, given);
      const from = addDays(dueOn, -every * 40);
      expect(told((since, today) => remindersDue(dueOn, since, today, given), from, dueOn, every)).toEqual([15, 7, 1]);
    }));
  });
});

describe('overdueNoticeDays', () => {
  test('1, 3 and 7 days late, then weekly; on a free day the working day after', () => {
    // Due on Thursday 5 June: three days late is a Sunday, so Monday the 9th.
    const on = (today: string) => overdueNoticeDays('2025-06-05', addDays(today, -1), today, plain);
    expect(on('2025-06-05')).toEqual([]);
    expect(on('2025-06-06')).toEqual([1]);
    expect(on('2025-06-08')).toEqual([]);
    expect(on('2025-06-09')).toEqual([3]);
    expect(on('2025-06-12')).toEqual([7]);
    expect(on('2025-06-19')).toEqual([14]);
    expect(on('2025-06-26')).toEqual([21]);
  });

  test('each is told exactly once, in order, on working days only', () => {
    fc.assert(fc.property(cases, ([start, , given]) => {
      const dueOn = due(start, { days: 30 }, given);
      const look = (since: string, today: string) => overdueNoticeDays(dueOn, since, today, given);
      const marks = told((since, today) => {
        const found = look(since, today);
        if (found.length > 0) expect(isWorkday(today, given)).toBe(true);
        return found;
      }, dueOn, addDays(dueOn, 120), 1);
      expect(marks.slice(0, 6)).toEqual([1, 3, 7, 14, 21, 28]);
      expect(marks).toEqual(look(dueOn, addDays(dueOn, 120)));
    }), { numRuns: 30 });
  });
});

test('gives the same answers in five time zones', () => {
  const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'];
  const script = `
    import { addDays, addMonths, dateOn, weekdayOf } from '${new URL('./dates.ts', import.meta.url).href}';
    import { calendar, due, lamp, overdueNoticeDays, remindersDue } from '${new URL('./deadline.ts', import.meta.url).href}';
    const given = calendar(${JSON.stringify({ holidays: [...year2025.holidays], workdays: [...year2025.workdays] })});
    const rows = [];
    for (let hour = 0; hour < 24 * 500; hour += 7) {
      const instant = new Date(Date.UTC(2025, 0, 1, hour));
      const on = dateOn(instant);
      const dueOn = due(on, { months: 3 }, given);
      rows.push([on, weekdayOf(on), addDays(on, 45), addMonths(on, 5), dueOn, due(on, { days: 15 }, given),
        due(on, { workdays: 10 }, given), lamp(dueOn, addDays(on, 85), on), remindersDue(dueOn, on, addDays(on, 88), given),
        overdueNoticeDays(dueOn, dueOn, addDays(dueOn, 30), given)]);
    }
    console.log(JSON.stringify({ offset: new Date(2025, 6, 1).getTimezoneOffset(), rows }));`;
  const answers = zones.map((TZ) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script],
    { env: { ...process.env, TZ, NODE_OPTIONS: '' }, encoding: 'utf8', maxBuffer: 2 ** 26 })) as { offset: number; rows: unknown[][] });
  // The children really were in five different zones.
  expect(answers.map(({ offset }) => offset)).toEqual([-480, 0, 420, -840, -60]);
  for (const { rows } of answers) expect(rows).toEqual(answers[0]!.rows);
  const first = answers[0]!.rows[0]!;
  expect(first.slice(0, 2)).toEqual([dateOn(new Date('2025-01-01T00:00:00Z')), weekdayOf('2025-01-01')]);
  expect(answers[0]!.rows).toHaveLength(1_715);
  expect(daysBetween(first[0] as string, first[4] as string)).toBe(90);
}, 60_000);
