import { type Rota, type RotaDay, type RotaDeputy, isFar, turnsOf } from './rota.ts';

/** How many turns a deputy has, and how many of them are in another district. */
export interface Share {
  readonly personId: string;
  readonly turns: number;
  readonly far: number;
}

/** How evenly a rota spreads the turns: the deputies' own, and the fewest and the most of those with a full share. */
export interface Balance {
  readonly shares: readonly Share[];
  readonly fewest: number;
  readonly most: number;
  /** Places nobody is on. */
  readonly empty: number;
}

/** Counts a rota as it stands, hand-set cells too. Whoever receives nowhere is not counted. */
export function balanceOf(days: readonly RotaDay[], rota: Rota, deputies: readonly RotaDeputy[]): Balance {
  const turns = turnsOf(rota);
  const belongs = new Set(days.flatMap((day) => day.belongs));
  const farOf = (deputy: RotaDeputy): number => days.filter((day) => (rota.get(day.id) ?? []).includes(deputy.id) && isFar(deputy, day)).length;
  const shares = deputies.filter(({ id }) => belongs.has(id) || turns.has(id)).map((deputy) => ({ personId: deputy.id, turns: turns.get(deputy.id) ?? 0, far: farOf(deputy), whole: deputy.share === 100 }));
  const whole = shares.filter((share) => share.whole).map((share) => share.turns);
  return {
    shares: shares.map(({ whole: _, ...share }) => share), fewest: Math.min(...whole, Infinity) === Infinity ? 0 : Math.min(...whole), most: Math.max(0, ...whole),
    empty: days.reduce((sum, day) => sum + Math.max(0, day.needed - (rota.get(day.id)?.length ?? 0)), 0),
  };
}
