import { type Actor, congressPeople, has } from '#kernel/actor.ts';
import { workflow } from '#kernel/workflow.ts';
import type { Kind } from '#features/activity/rules.ts';

/** States of a theme. */
export const states = ['open', 'closed', 'cancelled'] as const;
export type State = (typeof states)[number];

/** The life of a theme 主题活动. Ended too early, it goes on. */
export const life = workflow({
  states,
  initial: 'open',
  final: ['closed', 'cancelled'],
  steps: {
    amend: { from: ['open'] },
    putUnder: { from: ['open'] },
    takeOut: { from: ['open'] },
    close: { from: ['open'], to: 'closed' },
    cancel: { from: ['open'], to: 'cancelled' },
    reopen: { from: ['closed', 'cancelled'], to: 'open' },
  },
});
/** One of its verbs. */
export type LifeVerb = (typeof life)['verbs'][number];

/** What can be put under a theme. */
export const recordKinds = ['activity', 'visit', 'deed'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** At most: stations and groups taking part, records ticked at once, records shown, days of a theme (two years). */
export const most = { parties: 200, atOnce: 100, shown: 300, days: 731 };

/** What counts under a theme. */
export interface Terms {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly kinds: readonly Kind[];
  readonly visits: boolean;
  readonly deeds: boolean;
}

/** A theme as its verbs see it. */
export interface Theme extends Terms {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly name: string;
  readonly aim: string;
  readonly endedWords: string | null;
  readonly endedOn: string | null;
  /** Stations and groups taking part; none is all of the town. */
  readonly partyIds: readonly string[];
}

/** A record that was made anyway: whose it is and when. `groupId` of a visit or deed is the deputy's group on its day. */
export interface Counted {
  readonly id: string;
  readonly record: RecordKind;
  readonly kind: Kind | null;
  readonly on: string;
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly deputyPersonId: string | null;
}

/** Whom a record counts for: its station where that takes part, else the group; null for what the town did together, 'nobody' for whoever takes no part. */
export function countsFor({ partyIds }: Pick<Theme, 'partyIds'>, { record, stationId, groupId }: Pick<Counted, 'record' | 'stationId' | 'groupId'>): string | null | 'nobody' {
  const takesPart = (id: string | null): id is string => id !== null && (partyIds.length === 0 || partyIds.includes(id));
  if (takesPart(stationId)) return stationId;
  if (takesPart(groupId)) return groupId;
  // What the whole town held is everybody's; a deputy of no station and no group counts with the town where all take part.
  return stationId === null && groupId === null && (record === 'activity' || partyIds.length === 0) ? null : 'nobody';
}

/** Whose a record under a theme is; null for the town. What was put there before the theme was amended stays with the station or group that did it. */
export function holderOf(theme: Pick<Theme, 'partyIds'>, one: Pick<Counted, 'record' | 'stationId' | 'groupId'>): string | null {
  const party = countsFor(theme, one);
  return party === 'nobody' ? one.stationId ?? one.groupId : party;
}

/** The day whose groups take part: today, but never a day after the theme ended, when another term may have other groups. */
export const dayOfParties = ({ untilOn, endedOn }: Pick<Theme, 'untilOn' | 'endedOn'>, today: string): string => [untilOn, endedOn ?? today].reduce((first, day) => (day < first ? day : first), today);

/** Does a record fit under the theme: by day, by kind, by who takes part? */
export const fits = (theme: Pick<Theme, 'partyIds'> & Terms, one: Counted): boolean => one.on >= theme.fromOn && one.on <= theme.untilOn
  && (one.record === 'activity' ? one.kind !== null && theme.kinds.includes(one.kind) : one.record === 'visit' ? theme.visits : theme.deeds) && countsFor(theme, one) !== 'nobody';

/** Numbers of one station or group. */
export interface Tally { readonly activity: number; readonly visit: number; readonly deed: number }

/** The numbers of each party with something; the town's own under null. Every record is counted once, so the rows add up to all there is. */
export function tally(theme: Pick<Theme, 'partyIds'>, records: readonly Counted[]): Map<string | null, Tally> {
  const found = new Map<string | null, Tally>();
  for (const one of records) {
    const party = holderOf(theme, one);
    const before = found.get(party) ?? { activity: 0, visit: 0, deed: 0 };
    found.set(party, { ...before, [one.record]: before[one.record] + 1 });
  }
  return found;
}

/** The congress's own people read themes. */
export const reads = (actor: Actor): boolean => has(actor, ...congressPeople);
