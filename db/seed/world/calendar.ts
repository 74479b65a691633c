import { addDays, weekdayOf } from '#kernel/dates.ts';
import type { Sitting } from './town.ts';

const yearOf = (on: string): number => Number(on.slice(0, 4));

/** Three calendar years of history that end today: the running one and those before it. */
export const historyFrom = (today: string): string => `${yearOf(today) - (today.slice(5) < '07-01' ? 3 : 2)}-01-01`;

/** A congress of one or two days sits in the middle of the week. */
const onTuesday = (on: string): string => addDays(on, 2 - weekdayOf(on));

/** The term began four years ago in January, so it always covers the history and has not ended. */
export const termFrom = (today: string): string => onTuesday(`${yearOf(today) - 4}-01-12`);

/** Two sessions a year, in January and in July, as far as they have begun. */
export function sittingsUntil(today: string, idOf: (on: string) => string): Sitting[] {
  const days = Array.from({ length: 5 }, (_, place) => yearOf(today) - 4 + place).flatMap((year, place) => [place === 0 ? `${year}-01-12` : `${year}-01-${15 + place}`, `${year}-07-${21 + place}`]);
  return days.map(onTuesday).filter((on) => on <= today).map((fromOn, place) => ({ id: idOf(fromOn), number: place + 1, fromOn, toOn: addDays(fromOn, place % 2) }));
}
