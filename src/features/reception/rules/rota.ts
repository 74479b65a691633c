import { type DateOn, type Span, covers, weekdayOf } from '#kernel/dates.ts';

/** A reception that needs people. */
export interface RotaDay {
  readonly id: string;
  readonly on: DateOn;
  readonly stationId: string | null;
  readonly needed: number;
  /** Who receives there at all: the deputies met at the station, the members of the presidium, or everybody. */
  readonly belongs: readonly string[];
  /** Who stays on whatever the rest becomes: put by hand, or the day is over. */
  readonly kept: readonly string[] | null;
}

/** A deputy as the rota knows him. */
export interface RotaDeputy {
  readonly id: string;
  /** When he holds a mandate. */
  readonly inOffice: readonly Span[];
  /** 1 for Monday to 7. */
  readonly offWeekdays: readonly number[];
  readonly offDays: readonly Span[];
  /** Of a full share of turns: 100, or less where the job leaves less. */
  readonly share: number;
  readonly farms: boolean;
  /** Stations in his own district: the way there is short. */
  readonly near: readonly string[];
}

/** Who is on duty when, by the reception's id. */
export type Rota = ReadonlyMap<string, readonly string[]>;

const anyCovers = (spans: readonly Span[], on: DateOn): boolean => spans.some((span) => covers(span, on));

/** Why somebody may not be put on a day; null where he may. What he has that day elsewhere is another matter. */
export const hindrances = ['notHere', 'noMandate', 'dayOff'] as const;
export type Hindrance = (typeof hindrances)[number];
export function hindrance(deputy: RotaDeputy, day: Pick<RotaDay, 'on' | 'belongs'>): Hindrance | null {
  if (!day.belongs.includes(deputy.id)) return 'notHere';
  if (!anyCovers(deputy.inOffice, day.on)) return 'noMandate';
  return deputy.offWeekdays.includes(weekdayOf(day.on)) || anyCovers(deputy.offDays, day.on) ? 'dayOff' : null;
}

/** Is the way there long? What the town holds together is as far for everybody. */
export const isFar = ({ near }: RotaDeputy, { stationId }: Pick<RotaDay, 'stationId'>): boolean => stationId !== null && !near.includes(stationId);

/** How many turns each deputy has. */
export function turnsOf(rota: Rota): Map<string, number> {
  const turns = new Map<string, number>();
  for (const people of rota.values()) for (const id of people) turns.set(id, (turns.get(id) ?? 0) + 1);
  return turns;
}

/** A full share of turns where the mandate holds the whole time; less by job and by the days outside office. Never nought. */
export function shareOf({ share, inOffice }: RotaDeputy, days: readonly Pick<RotaDay, 'on'>[]): number {
  const within = days.filter(({ on }) => anyCovers(inOffice, on)).length;
  return Math.max(1, share * (days.length === 0 ? 1 : within / days.length));
}
