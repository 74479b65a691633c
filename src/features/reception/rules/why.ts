import { type Hindrance, type Rota, type RotaDay, type RotaDeputy, hindrance, isFar, turnsOf } from './rota.ts';

/** Why somebody is on duty, or is not: what stood in the way, or how his turns compare. */
export const grounds = ['notHere', 'noMandate', 'dayOff', 'elsewhere', 'onlyOne', 'fewest', 'evens', 'more', 'same', 'byHand'] as const satisfies readonly (Hindrance | string)[];
export type Ground = (typeof grounds)[number];

/** A deputy and what a day says of him. */
export interface Reason {
  readonly personId: string;
  readonly onDuty: boolean;
  readonly ground: Ground;
  /** His turns in the year, this one counted where he has it. */
  readonly turns: number;
  readonly far: boolean;
  /** Where he is that day instead. */
  readonly elsewhereId: string | null;
}

/**
 * Says of everybody who receives at a place why he is or is not on duty that day: first those on duty, then those who could have
 * come, by their turns, then those who could not. Reads the finished rota only, so it is true of cells put by hand as well.
 */
export function reasonsFor(day: RotaDay, days: readonly RotaDay[], rota: Rota, deputies: readonly RotaDeputy[], byHand: boolean): Reason[] {
  const turns = turnsOf(rota);
  const onDuty = rota.get(day.id) ?? [];
  const sameDate = days.filter(({ id, on }) => on === day.on && id !== day.id);
  const elsewhere = (personId: string): string | null => sameDate.find(({ id }) => rota.get(id)?.includes(personId))?.id ?? null;
  const around = deputies.filter(({ id }) => day.belongs.includes(id) || onDuty.includes(id));
  const could = around.filter((deputy) => hindrance(deputy, day) === null && elsewhere(deputy.id) === null);
  const count = (deputy: RotaDeputy): number => turns.get(deputy.id) ?? 0;
  // Whoever has few turns of a small share may carry as much as others with more.
  const load = (deputy: RotaDeputy): number => count(deputy) / deputy.share;
  const most = Math.max(0, ...onDuty.flatMap((id) => deputies.filter((deputy) => deputy.id === id).map(load)));
  const others = could.filter(({ id }) => !onDuty.includes(id));
  const groundOf = (deputy: RotaDeputy): Ground => {
    if (onDuty.includes(deputy.id)) {
      if (byHand) return 'byHand';
      if (others.length === 0) return 'onlyOne';
      return others.every((other) => load(deputy) <= load(other)) ? 'fewest' : 'evens';
    }
    const stands = hindrance(deputy, day);
    if (stands !== null) return stands;
    if (elsewhere(deputy.id) !== null) return 'elsewhere';
    return load(deputy) > most ? 'more' : 'same';
  };
  return around
    .map((deputy) => ({ personId: deputy.id, onDuty: onDuty.includes(deputy.id), ground: groundOf(deputy), turns: count(deputy), far: isFar(deputy, day), elsewhereId: elsewhere(deputy.id), rank: rankOf(onDuty.includes(deputy.id), could.includes(deputy)) }))
    .sort((a, b) => a.rank - b.rank || a.turns - b.turns)
    .map(({ rank: _, ...reason }) => reason);
}

const rankOf = (onDuty: boolean, could: boolean): number => (onDuty ? 0 : could ? 1 : 2);
