/** So many steps an office may put before a letter: its head 股室负责人, and who signs 签发人. */
export const mostSteps = 2;

/** In which form an office answers: by letters of its own, by plain ones, or through the town government. */
export const letterForms = ['official', 'plain', 'none'] as const;

/** Days on which somebody is away, and who does his work then. */
export interface Absence {
  readonly standInId: string | null;
  readonly awayFrom: string | null;
  readonly awayTo: string | null;
}

/** A step of an office. Vacant (`personId` null) when its holder works there no more. */
export interface Seat extends Absence {
  readonly step: number;
  readonly personId: string | null;
}

/** Is he away on that day? */
export const isAway = ({ awayFrom, awayTo }: Pick<Absence, 'awayFrom' | 'awayTo'>, today: string): boolean => awayFrom !== null && awayTo !== null && awayFrom <= today && today <= awayTo;

/** May this person of the office act at the seat today: the holder, his stand-in while he is away, anybody where nobody else would. */
export const actsAt = (seat: Seat, personId: string | null, today: string): boolean =>
  seat.personId === null || seat.personId === personId || (isAway(seat, today) && (seat.standInId === null || seat.standInId === personId));

/**
 * To which step a letter goes on from one (0: from who wrote it). Nobody checks what he has written or passed himself, so his own seats are
 * left out; `lastSigns` where the last seat signs the letter, which therefore always comes to it. Null where no seat is left.
 */
export function nextStep(seats: readonly Seat[], after: number, personId: string | null, lastSigns: boolean): number | null {
  const next = seats.find(({ step, personId: holder }) => step > after && (holder === null || holder !== personId));
  if (next) return next.step;
  const last = seats.at(-1);
  return lastSigns && last ? last.step : null;
}

/** An office as its signing is arranged. */
export interface SigningOffice {
  readonly id: string;
  readonly version: number;
  readonly isOpen: boolean;
  /** Who holds its seats now, in their order. */
  readonly holderIds: readonly string[];
}
