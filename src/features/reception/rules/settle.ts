import type { DateOn } from '#kernel/dates.ts';
import type { Turns } from './turns.ts';

/** Rounds of exchanges; each can only make it better, and few find anything after the second. */
const rounds = 3;

/** Exchanges turns of one station one for one where that makes it easier for both together; nobody's number changes. */
export function settle(turns: Turns, isBusy: (on: DateOn) => boolean): void {
  const byStation = Map.groupBy(turns.days.map((_, index) => index).sort((a, b) => order(turns, a, b)), (day) => turns.days[day]?.stationId ?? '');
  for (const days of byStation.values()) {
    const place = new Map(days.map((day, index) => [day, index]));
    const unease = (who: number, day: number): number => {
      const index = place.get(day) ?? 0;
      const running = [days[index - 1], days[index + 1]].filter((near) => near !== undefined && turns.holders(near).has(who)).length;
      const busy = (turns.deputies[who]?.farms ?? false) && isBusy(turns.days[day]?.on ?? '');
      return running + (busy ? 3 : 0) + (turns.far(who, day) ? 2 : 0);
    };
    for (let round = 0; round < rounds; round += 1) if (!exchange(turns, days, unease)) break;
  }
}

const order = (turns: Turns, a: number, b: number): number => ((turns.days[a]?.on ?? '') < (turns.days[b]?.on ?? '') ? -1 : 1) || a - b;

function exchange(turns: Turns, days: readonly number[], unease: (who: number, day: number) => number): boolean {
  let better = false;
  for (const [index, one] of days.entries()) for (const other of days.slice(index + 1)) better = between(turns, one, other, unease) || better;
  return better;
}

/** Exchanges the first pair of two days that gains by it. */
function between(turns: Turns, one: number, other: number, unease: (who: number, day: number) => number): boolean {
  // Copies: an exchange that is taken back adds to the sets it walks.
  const [holders, others] = [Array.from(turns.holders(one)), Array.from(turns.holders(other))];
  for (const a of holders) {
    for (const b of others) {
      if (a === b || !fits(turns, a, one, other) || !fits(turns, b, other, one)) continue;
      const before = unease(a, one) + unease(b, other);
      swap(turns, [a, one], [b, other]);
      if (unease(a, other) + unease(b, one) < before) return true;
      swap(turns, [a, other], [b, one]);
    }
  }
  return false;
}

/** May he leave a day of his for the other: by the hard rules, and free on its date but for the one he leaves? */
const fits = (turns: Turns, who: number, own: number, other: number): boolean =>
  turns.movable(who).includes(own) && turns.candidates(other).includes(who) && !turns.holders(other).has(who) && (turns.isFree(who, other) || turns.days[own]?.on === turns.days[other]?.on);

function swap(turns: Turns, [a, one]: readonly [number, number], [b, other]: readonly [number, number]): void {
  turns.drop(a, one);
  turns.drop(b, other);
  turns.take(a, other);
  turns.take(b, one);
}
