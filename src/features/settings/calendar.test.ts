import { expect, test } from 'vitest';
import { calendar, due, isWorkday } from '#kernel/deadline.ts';
import { announcedDays } from './calendar.ts';

const days = announcedDays(2026);
const known = calendar({ holidays: days.filter((day) => !day.working).map((day) => day.day), workdays: days.filter((day) => day.working).map((day) => day.day) });

test('the announced days of 2026: National Day off, a Saturday worked, each with its name', () => {
  expect(days).toContainEqual({ day: '2026-10-01', working: false, name: '国庆节', source: '国务院办公厅放假安排' });
  expect(days).toContainEqual({ day: '2026-10-10', working: true, name: '国庆节调休上班', source: '国务院办公厅放假安排' });
  expect(isWorkday('2026-10-10', known)).toBe(true);
  expect(isWorkday('2026-10-05', known)).toBe(false);
});

test('ordinary days are no exceptions, and a year not yet announced has none', () => {
  expect(days.length).toBeLessThan(60);
  expect(days.some((day) => day.day === '2026-06-03' || day.day === '2026-06-06')).toBe(false);
  expect(announcedDays(2099)).toEqual([]);
});

test('a deadline that ends in the holiday week ends on the first day worked after it', () => {
  expect(due('2026-09-03', { months: 1 }, known)).toBe('2026-10-08');
});
