import { type Actor, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type Counted, type LifeVerb, type Theme, life, reads } from './rules.ts';

/** Whose records somebody ticks; null for the office, which ticks all. */
export interface Ticker {
  readonly stationIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly personId: string | null;
}
/** The same as `mayTick` says of one record, for a list. */
export const tickerOf = (actor: Actor, headOf: readonly string[]): Ticker | null => (keepsTheOffice(actor) ? null : { stationIds: stationsOf(actor), groupIds: headOf, personId: actor.personId });

/** Ticks a record: the office all, a station's people theirs, a deputy his own, a group's head the group's. */
export const mayTick = (actor: Actor, { stationId, deputyPersonId, groupId, record }: Counted, headOf: readonly string[]): boolean => keepsTheOffice(actor)
  || (stationId !== null && stationsOf(actor).includes(stationId)) || (deputyPersonId !== null && deputyPersonId === actor.personId) || (record === 'activity' && groupId !== null && headOf.includes(groupId));

const theOffice = only<unknown>(keepsTheOffice, 'theme.onlyTheOffice');
const aReader = only<unknown>(reads, 'theme.onlyReaders');
const now = (verb: LifeVerb): Clause<Theme> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** The office opens and ends a theme; whoever did something puts it under. Whose record it is, the verb asks of each. */
export const policy: Policy<Record<LifeVerb, Theme> & { open: unknown }, Theme> = {
  see: [aReader],
  open: [theOffice],
  amend: [theOffice, now('amend')],
  putUnder: [aReader, now('putUnder')],
  takeOut: [aReader, now('takeOut')],
  close: [theOffice, now('close')],
  cancel: [theOffice, now('cancel')],
  reopen: [theOffice, now('reopen')],
};
