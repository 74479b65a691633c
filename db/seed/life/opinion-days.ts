import { addDays, daysBetween, weekdayOf } from '#kernel/dates.ts';
import type { Dice } from '../random.ts';
import type { Subject } from '../texts/subject.ts';
import type { Town } from '../world/town.ts';

const monthOf = (on: string): number => Number(on.slice(5, 7));

/** Is the market held on that day? */
export const isMarketDay = (town: Town, on: string): boolean => town.marketDigits.includes(Number(on.slice(9)) % 10);

/** How much is written on a day: more with the years, on market days, in flood season and before the New Year. */
function weightOf(town: Town, on: string, day: number, last: number): number {
  const grown = 0.75 + (0.5 * day) / Math.max(1, last);
  const market = isMarketDay(town, on) ? 1.7 : 1;
  const weekend = weekdayOf(on) > 5 ? 0.8 : 1;
  const season = { 1: 1.15, 6: 1.3, 7: 1.25, 9: 1.1, 10: 1.1 }[monthOf(on)] ?? 1;
  // The last weeks are told apart: see showcase.
  const recent = last - day < 45 ? 0.3 : 1;
  return grown * market * weekend * season * recent;
}

/** `count` days between `from` and today, in order. */
export function receiptDays(dice: Dice, town: Town, from: string, today: string, count: number): string[] {
  const days = Array.from({ length: daysBetween(from, today) }, (_, day) => addDays(from, day));
  const sums: number[] = [];
  days.forEach((on, day) => sums.push((sums.at(-1) ?? 0) + weightOf(town, on, day, days.length)));
  const total = sums.at(-1) ?? 0;
  return Array.from({ length: count }, () => {
    const wanted = dice.next() * total;
    return days[sums.findIndex((sum) => sum > wanted)] ?? from;
  }).sort();
}

/** What is on people's minds in that month. */
export function subjectFor(dice: Dice, subjects: readonly Subject[], on: string): Subject {
  const month = monthOf(on);
  const weights = Object.fromEntries(subjects.map(({ key, weight = 1, months }) => [key, weight * (months === undefined ? 1 : months.includes(month) ? 2.2 : 0.35)]));
  const key = dice.weighted(weights);
  return subjects.find((subject) => subject.key === key) ?? subjects[0]!;
}
