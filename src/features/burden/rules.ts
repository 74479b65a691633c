import { type Span, addDays } from '#kernel/dates.ts';
import { type Role, presidiumSide } from '#kernel/actor.ts';

/** Who looks at what is asked of all deputies, so that it does not become too much. */
export const watchers: readonly Role[] = presidiumSide;

/** One thing asked of a deputy. */
export interface Ask {
  readonly kind: string;
  readonly personId: string;
  readonly on: string;
  readonly goes: boolean;
}

/** What was asked of one deputy in a month. */
export interface Load {
  readonly total: number;
  /** By kind, in the order in which the kinds are named. */
  readonly parts: readonly { readonly kind: string; readonly count: number }[];
  /** Ways saved because two things he had to go to fell on one day. */
  readonly waysSaved: number;
}

/** The first and last day of the month of a day. */
export function monthOf(day: string): Span {
  const fromOn = `${day.slice(0, 7)}-01`;
  const next = addDays(fromOn, 31);
  return { fromOn, toOn: addDays(`${next.slice(0, 7)}-01`, -1) };
}

/** Sums up what was asked of one person. */
export function loadOf(asks: readonly Ask[], kinds: readonly string[]): Load {
  const ways = asks.filter(({ goes }) => goes);
  return {
    total: asks.length,
    parts: kinds.map((kind) => ({ kind, count: asks.filter((ask) => ask.kind === kind).length })).filter(({ count }) => count > 0),
    waysSaved: ways.length - new Set(ways.map(({ on }) => on)).size,
  };
}

/** What was asked, by person. */
export function byPerson(asks: readonly Ask[]): Map<string, Ask[]> {
  const found = new Map<string, Ask[]>();
  for (const ask of asks) found.set(ask.personId, [...(found.get(ask.personId) ?? []), ask]);
  return found;
}

/** A month in which somebody is over the ceiling, and who. */
export interface MonthOver {
  readonly month: string;
  readonly over: readonly { readonly id: string; readonly total: number }[];
}

/** The months of these turns in which somebody who has one of them is over the ceiling, all that is asked of him counted. */
export function monthsOver(asks: readonly Pick<Ask, 'personId' | 'on'>[], turns: readonly Pick<Ask, 'personId' | 'on'>[], ceiling: number): MonthOver[] {
  const months = Map.groupBy(turns, ({ on }) => on.slice(0, 7));
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([month, those]) => {
    const wanted = new Set(those.map(({ personId }) => personId));
    const each = Map.groupBy(asks.filter(({ on, personId }) => on.startsWith(month) && wanted.has(personId)), ({ personId }) => personId);
    const over = [...each].map(([id, { length: total }]) => ({ id, total })).filter(({ total }) => total > ceiling);
    return over.length > 0 ? [{ month, over }] : [];
  });
}

/** Who would be over the ceiling with one more. */
export const overWithOneMore = (personIds: readonly string[], asks: ReadonlyMap<string, readonly Ask[]>, ceiling: number): { id: string; total: number }[] =>
  personIds.map((id) => ({ id, total: (asks.get(id)?.length ?? 0) + 1 })).filter(({ total }) => total > ceiling);
