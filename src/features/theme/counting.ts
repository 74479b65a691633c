import type { Span } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { heldWithin } from '#features/activity/public.ts';
import { recordsWithin } from '#features/contact/public.ts';
import { groupNames, groupsOn, mandateSpans } from '#features/deputy/public.ts';
import { openStations, stationNames } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import type { HeldActivity } from '#features/activity/public.ts';
import type { Ticker } from './policy.ts';
import { type Counted, type Theme, dayOfParties, holderOf } from './rules.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A record with what is shown of it: an activity's topic and minutes, of a visit or deed only whose it is and where. */
export interface Shown extends Counted {
  readonly what: string;
  readonly activity: HeldActivity | null;
}

/** Days with whose records are asked for, or the records themselves. */
type Scope = (Span & { readonly whose: Ticker | null }) | { readonly ids: readonly string[] };

/** The records of these days, or those named: activities that were held, visits and deeds that stand. */
export async function countedIn({ tx }: Work<unknown>, scope: Scope): Promise<Shown[]> {
  const [activities, contacts] = [await heldWithin(tx, scope), await recordsWithin(tx, scope)];
  const [first, last] = [contacts[0], contacts.at(-1)];
  const spans = first && last ? await mandateSpans(tx, first.on, last.on) : [];
  // The group of that day, not of today: the next term has other groups, and whoever is not elected again has none.
  const groupOf = (personId: string, on: string) => spans.find((one) => one.personId === personId && one.groupId !== null && one.fromOn <= on && (one.toOn === null || one.toOn >= on))?.groupId ?? null;
  return [
    ...activities.map((one): Shown => ({ id: one.id, record: 'activity', kind: one.kind, on: one.on, stationId: one.stationId, groupId: one.groupId, deputyPersonId: null, what: one.topic, activity: one })),
    ...contacts.map(({ id, record, on, stationId, deputyPersonId, deputyName, placeName }): Shown => ({ id, record, kind: null, on, stationId, groupId: groupOf(deputyPersonId, on), deputyPersonId, what: `${deputyName} · ${placeName}`, activity: null })),
  ];
}

/** The groups this person is the head of. */
export const headOf = async ({ tx, today, actor }: Work<unknown>): Promise<string[]> => (await groupsOn(tx, today)).filter(({ headPersonId }) => headPersonId !== null && headPersonId === actor.personId).map(({ id }) => id);

/** A station or group that takes part. */
export interface Party { readonly id: string; readonly of: 'station' | 'group'; readonly name: string }

/** Who takes part, by name: all of the town where none is named, and whoever did one of these records. What was closed since or belongs to another term keeps its name. */
export async function partiesOf(work: Work<unknown>, one: Theme, records: readonly Counted[]): Promise<Party[]> {
  const { tx, today } = work;
  const wanted = new Set([...one.partyIds, ...records.flatMap((record) => holderOf(one, record) ?? [])]);
  const stations = (await openStations(tx)).map(({ id, name }): Party => ({ id, of: 'station', name }));
  const groups = (await groupsOn(tx, dayOfParties(one, today))).map(({ id, name }): Party => ({ id, of: 'group', name }));
  const present = [...stations, ...groups].filter(({ id }) => one.partyIds.length === 0 || wanted.has(id));
  const gone = [...wanted].filter((id) => !present.some((party) => party.id === id));
  const closed = [...await stationNames(tx, gone)].map(([id, name]): Party => ({ id, of: 'station', name }));
  // Groups are often called the same in every term.
  const { pages } = wordsFor(work, { zh, en });
  const past = (await groupNames(tx, gone.filter((id) => !closed.some((party) => party.id === id)))).map(({ id, name, termNumber }): Party => ({ id, of: 'group', name: fill(pages.ofTerm, { name, term: termNumber }) }));
  return [...present, ...closed, ...past].sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

/** Whose a record is, by name; only of what the town did together the words for it. */
export const hostName = (theme: Pick<Theme, 'partyIds'>, parties: readonly Party[], one: Counted, town: string): string => {
  const party = holderOf(theme, one);
  return party === null ? town : parties.find(({ id }) => id === party)?.name ?? '';
};
