import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '#kernel/dates.ts';
import { lunarDay } from '../lunar.ts';
import { type Conditions, heldDay, isInSeason, isMarketDay, meantDays } from './days.ts';

const rule = (more: object) => ({ monthDay: null, nth: null, weekday: null, ...more });
const plain: Conditions = { every: 'month', market: null, wish: 'neither', isHoliday: () => false, lunarDay };

test('the lunar day is that of the calendar Node knows, and the new years of coming years are those announced', () => {
  const known = new Intl.DateTimeFormat('en-u-ca-chinese', { day: 'numeric', timeZone: 'UTC' });
  // Node's own is a day off in 2027, where the new moon falls near midnight.
  for (let on = '2025-01-01'; on < '2027-02-01'; on = addDays(on, 1)) {
    expect(lunarDay(on), on).toBe(Number(known.formatToParts(new Date(on)).find(({ type }) => type === 'day')?.value));
  }
  expect(['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'].map(lunarDay)).toEqual([1, 1, 1, 1, 1]);
});

test('market days of every cycle', () => {
  const market = (by: 'lunar' | 'solar' | 'weekday', days: number[]) => (on: string) => isMarketDay({ by, days }, on, lunarDay);
  expect(['2026-03-03', '2026-03-13', '2026-03-30', '2026-03-31'].map(market('solar', [3, 6, 9]))).toEqual([true, true, false, false]);
  expect(['2026-03-05', '2026-03-10', '2026-03-20', '2026-03-11'].map(market('solar', [5, 0]))).toEqual([true, true, true, false]);
  // 2026-02-17 is the first day of the lunar year: its second, fifth and eighth are markets of 2-5-8.
  expect(['2026-02-17', '2026-02-18', '2026-02-21', '2026-02-24'].map(market('lunar', [2, 5, 8]))).toEqual([false, true, true, true]);
  expect(['2026-03-07', '2026-03-08'].map(market('weekday', [6]))).toEqual([true, false]);
});

test('days as resolutions say them', () => {
  expect(meantDays(2026, 'month', rule({ monthDay: 10 })).slice(0, 2)).toEqual(['2026-01-10', '2026-02-10']);
  expect(meantDays(2026, 'month', rule({ nth: 2, weekday: 3 })).slice(0, 2)).toEqual(['2026-01-14', '2026-02-11']);
  expect(meantDays(2026, 'quarter', rule({ nth: 1, weekday: 5 }))).toEqual(['2026-02-06', '2026-05-01', '2026-08-07', '2026-11-06']);
  const weeks = meantDays(2026, 'week', rule({ weekday: 4 }));
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([53, '2026-01-01', '2026-12-31']);
});

test('a day that is meant is held in its own month or week, never on a holiday, and suits the market where a day does', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 364 }), fc.constantFrom('month' as const, 'week' as const), fc.constantFrom('prefer' as const, 'avoid' as const), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 1, maxLength: 4 }), fc.integer({ min: 2, max: 9 }), (plus, every, wish, days, holidayStep) => {
    const meant = addDays('2026-01-01', plus);
    const isHoliday = (on: string) => Number(on.slice(8)) % holidayStep === 0;
    const market = { by: 'solar' as const, days };
    const { on, moved } = heldDay(meant, { every, market, wish, isHoliday, lunarDay });
    expect(every === 'month' ? on.slice(0, 7) : addDays(on, -weekdayOf(on))).toBe(every === 'month' ? meant.slice(0, 7) : addDays(meant, -weekdayOf(meant)));
    expect(isHoliday(on)).toBe(false);
    expect(moved === null).toBe(on === meant);
    const suitsNear = [0, 1, -1, 2, -2, 3, -3].map((days) => addDays(meant, days)).some((near) => !isHoliday(near) && (every === 'month' ? near.slice(0, 7) === meant.slice(0, 7) : addDays(near, -weekdayOf(near)) === addDays(meant, -weekdayOf(meant)) && near.slice(0, 4) === meant.slice(0, 4)) && isMarketDay(market, near, lunarDay) === (wish === 'prefer'));
    if (suitsNear) expect(isMarketDay(market, on, lunarDay)).toBe(wish === 'prefer');
  }));
  expect(heldDay('2026-03-11', { ...plain, market: { by: 'lunar', days: [5, 0] }, wish: 'prefer' })).toEqual({ on: '2026-03-13', moved: 'toMarket' });
  expect(heldDay('2026-05-01', { ...plain, isHoliday: (on) => on <= '2026-05-05' && on >= '2026-05-01' })).toEqual({ on: '2026-05-06', moved: 'holiday' });
  expect(heldDay('2026-03-11', plain)).toEqual({ on: '2026-03-11', moved: null });
});

test('a season may run over the turn of the year', () => {
  expect(['2026-05-20', '2026-06-16'].map((on) => isInSeason([{ from: '05-20', to: '06-15' }], on))).toEqual([true, false]);
  expect(['2026-12-25', '2026-01-05', '2026-02-01'].map((on) => isInSeason([{ from: '12-20', to: '01-10' }], on))).toEqual([true, true, false]);
});
