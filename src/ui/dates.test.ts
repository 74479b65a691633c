import { addDays, dateOn } from '#kernel/dates.ts';
import { expect, test } from 'vitest';
import { showDay, showDaysIn, showMonth, showShortDay } from './dates.ts';

test('a day of another year says its year, a near one does not', () => {
  const today = dateOn(new Date());
  expect(showShortDay(today, 'zh')).toMatch(/^\d+月\d+日$/);
  expect(showShortDay(addDays(today, 200), 'en')).not.toMatch(/\d{4}/);
  for (const far of [-881, -271, 271]) expect(showShortDay(addDays(today, far), 'zh')).toBe(showDay(addDays(today, far), 'zh'));
});

test('a month is told in words', () => expect([showMonth('2026-11', 'zh'), showMonth('2026-01', 'en')]).toEqual(['2026年11月', 'January 2026']));

test('days within a text are told in words, and what only looks like one stays', () =>
  expect([showDaysIn('2025-02-05 09:30 至 2025-12-31', 'zh'), showDaysIn('since 2025-02-05', 'en'), showDaysIn('2025-02-31', 'zh'), showDaysIn('12025-02-05', 'zh')]).toEqual(['2025年2月5日 09:30 至 2025年12月31日', 'since 5 February 2025', '2025-02-31', '12025-02-05']));
