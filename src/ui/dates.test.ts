import { addDays, dateOn } from '#kernel/dates.ts';
import { expect, test } from 'vitest';
import { showDay, showMonth, showShortDay } from './dates.ts';

test('a day of another year says its year, a near one does not', () => {
  const today = dateOn(new Date());
  expect(showShortDay(today, 'zh')).toMatch(/^\d+月\d+日$/);
  expect(showShortDay(addDays(today, 200), 'en')).not.toMatch(/\d{4}/);
  for (const far of [-881, -271, 271]) expect(showShortDay(addDays(today, far), 'zh')).toBe(showDay(addDays(today, far), 'zh'));
});

test('a month is told in words', () => expect([showMonth('2026-11', 'zh'), showMonth('2026-01', 'en')]).toEqual(['2026年11月', 'January 2026']));
