import { type Rota, type RotaDay, type RotaDeputy, hindrance, isFar, shareOf } from './rota.ts';

/** A place that is to be filled anew; `gives` is whoever leaves it, null where it was empty. */
export interface Opening {
  readonly day: number;
  readonly gives: number | null;
}

/** Somebody takes a place and leaves another: a step of a chain. */
interface Step {
  readonly day: number;
  /** The place that `by` left for this one. */
  readonly from: Step | null;
  readonly by: number | null;
}

/** Who is on duty when, while a rota is being made: days and deputies by their numbers, nobody twice on one date. */
export class Turns {
  readonly days: readonly RotaDay[];
  readonly deputies: readonly RotaDeputy[];
  readonly #shares: readonly number[];
  readonly #candidates: readonly (readonly number[])[];
  readonly #holders: Set<number>[];
  readonly #kept: readonly ReadonlySet<number>[];
  readonly #counts: number[];
  /** What each has on a date. */
  readonly #onDate: Map<string, number>[];
  readonly #movable: Set<number>[];

  constructor(days: readonly RotaDay[], deputies: readonly RotaDeputy[]) {
    this.days = days;
    this.deputies = deputies;
    const numberOf = new Map(deputies.map(({ id }, index) => [id, index]));
    this.#shares = deputies.map((deputy) => shareOf(deputy, days));
    this.#kept = days.map(({ kept }) => new Set((kept ?? []).flatMap((id) => numberOf.get(id) ?? [])));
    this.#holders = this.#kept.map((kept) => new Set(kept));
    this.#counts = deputies.map(() => 0);
    this.#onDate = deputies.map(() => new Map());
    this.#movable = deputies.map(() => new Set());
    for (const [day, kept] of this.#kept.entries()) for (const who of kept) this.#note(who, day);
    this.#candidates = days.map((day) => (day.kept ? [] : day.belongs.flatMap((id) => {
      const who = numberOf.get(id);
      const deputy = who === undefined ? undefined : deputies[who];
      return who !== undefined && deputy && hindrance(deputy, day) === null ? [who] : [];
    })));
  }

  #note(who: number, day: number): void {
    this.#counts[who] = this.count(who) + 1;
    this.#onDate[who]?.set(this.days[day]?.on ?? '', day);
  }

  /** Who may be put on a day by the hard rules. */
  candidates(day: number): readonly number[] { return this.#candidates[day] ?? []; }
  holders(day: number): ReadonlySet<number> { return this.#holders[day] ?? new Set(); }
  count(who: number): number { return this.#counts[who] ?? 0; }
  /** The days of his that are not kept. */
  movable(who: number): number[] { return [...(this.#movable[who] ?? [])]; }
  missing(day: number): number { return this.days[day]?.kept ? 0 : Math.max(0, (this.days[day]?.needed ?? 0) - this.holders(day).size); }
  #elsewhere(who: number, day: number): number | undefined { return this.#onDate[who]?.get(this.days[day]?.on ?? ''); }
  isFree(who: number, day: number): boolean { return this.#elsewhere(who, day) === undefined; }

  /** What one more turn adds to turns² / share, and what one less saves. */
  costOf(who: number): number { return (2 * this.count(who) + 1) / (this.#shares[who] ?? 1); }
  savedBy(who: number): number { return (2 * this.count(who) - 1) / (this.#shares[who] ?? 1); }

  /** Of two who can, which comes first: the lighter load, the shorter way, the longer wait, the order of the list. */
  comesBefore(who: number, other: number, day: number): boolean {
    const weight = (one: number): readonly number[] => [this.costOf(one), this.far(one, day) ? 1 : 0, this.#lastBefore(one, day), one];
    const [mine, theirs] = [weight(who), weight(other)];
    for (const [place, value] of mine.entries()) if (value !== theirs[place]) return value < (theirs[place] ?? 0);
    return false;
  }

  /** Is the way of a deputy to a day's place long? */
  far(who: number, day: number): boolean {
    const [deputy, where] = [this.deputies[who], this.days[day]];
    return deputy !== undefined && where !== undefined && isFar(deputy, where);
  }

  #lastBefore(who: number, day: number): number {
    const on = this.days[day]?.on ?? '';
    let last = '';
    for (const date of this.#onDate[who]?.keys() ?? []) if (date < on && date > last) last = date;
    return last === '' ? 0 : Date.parse(last);
  }

  take(who: number, day: number): void {
    this.#holders[day]?.add(who);
    this.#movable[who]?.add(day);
    this.#note(who, day);
  }

  drop(who: number, day: number): void {
    this.#holders[day]?.delete(who);
    this.#movable[who]?.delete(day);
    this.#onDate[who]?.delete(this.days[day]?.on ?? '');
    this.#counts[who] = this.count(who) - 1;
  }

  /**
   * Fills one of the openings by a chain: A takes the open place and leaves his own to B, and so on, until somebody who `may` has
   * one turn more. Nobody's number changes but his and that of whoever gave the opening. Breadth first over the residual network
   * of a flow from places over (deputy, date) to deputies, so a chain is found where there is one. False where there is none.
   */
  reassign(openings: readonly Opening[], may: (who: number) => boolean): boolean {
    const queue: Step[] = openings.map(({ day, gives }) => ({ day, from: null, by: gives }));
    const seenDays = new Set(openings.map(({ day }) => day));
    const seen = new Set(openings.flatMap(({ gives }) => (gives === null ? [] : [gives])));
    for (let next = 0; next < queue.length; next += 1) {
      const step = queue[next];
      if (!step) break;
      for (const who of this.candidates(step.day)) {
        if (this.holders(step.day).has(who)) continue;
        const elsewhere = this.#elsewhere(who, step.day);
        if (elsewhere !== undefined) {
          if (this.#movable[who]?.has(elsewhere) && !seenDays.has(elsewhere)) this.#follow(queue, seenDays, { day: elsewhere, from: step, by: who });
        } else if (!seen.has(who)) {
          if (may(who)) return this.#carryOut(step, who);
          seen.add(who);
          for (const day of this.movable(who)) if (!seenDays.has(day)) this.#follow(queue, seenDays, { day, from: step, by: who });
        }
      }
    }
    return false;
  }

  #follow(queue: Step[], seenDays: Set<number>, step: Step): void {
    seenDays.add(step.day);
    queue.push(step);
  }

  #carryOut(last: Step, taker: number): boolean {
    const taken: { who: number; day: number }[] = [{ who: taker, day: last.day }];
    for (let step: Step | null = last; step; step = step.from) {
      if (step.by !== null) this.drop(step.by, step.day);
      if (step.from && step.by !== null) taken.push({ who: step.by, day: step.from.day });
    }
    for (const { who, day } of taken) this.take(who, day);
    return true;
  }

  /** The rota, everybody in the order of the deputies. */
  asRota(): Rota {
    return new Map(this.days.map(({ id }, day) => [id, [...this.holders(day)].sort((a, b) => a - b).map((who) => this.deputies[who]?.id ?? '')]));
  }
}
