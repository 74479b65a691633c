import type { DateOn } from '#kernel/dates.ts';
import { settle } from './settle.ts';
import { Turns } from './turns.ts';
import type { Rota, RotaDay, RotaDeputy } from './rota.ts';

/**
 * Makes the rota. As many places are filled as can be under the hard rules; among all ways to do so the turns are spread as evenly
 * as can be, each deputy by his share (the sum of turns² / share is the least possible); then turns are exchanged one for one, so
 * that ways are short, farmers are spared in busy seasons and nobody comes twice running, without anybody's number changing.
 * The same input gives the same rota. Deterministic, no clock.
 */
export function makeRota(days: readonly RotaDay[], deputies: readonly RotaDeputy[], isBusy: (on: DateOn) => boolean): Rota {
  const turns = new Turns(days, deputies);
  fill(turns);
  even(turns);
  settle(turns, isBusy);
  return turns.asRota();
}

/** Fills every place, the day with the fewest to choose from first; where nobody is left, others change days for it. */
function fill(turns: Turns): void {
  const order = turns.days.map((_, index) => index).filter((day) => turns.missing(day) > 0)
    .sort((a, b) => turns.candidates(a).length - turns.candidates(b).length || a - b);
  for (const day of order) {
    while (turns.missing(day) > 0) {
      const free = turns.candidates(day).filter((who) => turns.isFree(who, day));
      const next = free.reduce<number | null>((best, who) => (best === null || turns.comesBefore(who, best, day) ? who : best), null);
      if (next !== null) turns.take(next, day);
      else if (!turns.reassign([{ day, gives: null }], () => true)) break;
    }
  }
}

/** Moves a turn from whoever has most to whoever has least of it, over others if need be, as long as that evens the load. */
function even(turns: Turns): void {
  const order = turns.deputies.map((_, index) => index);
  let again = true;
  while (again) {
    again = false;
    order.sort((a, b) => turns.savedBy(b) - turns.savedBy(a) || a - b);
    for (const who of order) {
      const saved = turns.savedBy(who);
      const roots = turns.movable(who).map((day) => ({ day, gives: who }));
      // Less by more than rounding.
      if (roots.length > 0 && turns.reassign(roots, (other) => other !== who && turns.costOf(other) < saved - 1e-9)) {
        again = true;
        break;
      }
    }
  }
}
