import { heldWithin } from '#features/activity/public.ts';
import { recordsWithin } from '#features/contact/public.ts';
import { groupsOn, mandatesOf } from '#features/deputy/public.ts';
import { openStations, stationNames } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import type { HeldActivity } from '#features/activity/public.ts';
import { type Counted, type Theme, countsFor } from './rules.ts';

/** A record with what is shown of it: an activity's topic and minutes, of a visit or deed only whose it is and where. */
export interface Shown extends Counted {
  readonly what: string;
  readonly activity: HeldActivity | null;
}

type Scope = Parameters<typeof heldWithin>[1];

/** The records of these days, or those named: activities that were held, visits and deeds that stand. */
export async function countedIn({ tx, today }: Work<unknown>, scope: Scope): Promise<Shown[]> {
  const [activities, contacts] = [await heldWithin(tx, scope), await recordsWithin(tx, scope)];
  const groupOf = new Map((contacts.length === 0 ? [] : await mandatesOf(tx, today)).flatMap(({ id, groupId }) => (groupId === null ? [] : [[id, groupId] as const])));
  return [
    ...activities.map((one): Shown => ({ id: one.id, record: 'activity', kind: one.kind, on: one.on, stationId: one.stationId, groupId: one.groupId, deputyPersonId: null, what: one.topic, activity: one })),
    ...contacts.map(({ id, record, on, stationId, deputyPersonId, deputyName, placeName }): Shown => ({ id, record, kind: null, on, stationId, groupId: groupOf.get(deputyPersonId) ?? null, deputyPersonId, what: `${deputyName} · ${placeName}`, activity: null })),
  ];
}

/** The groups this person is the head of. */
export const headOf = async ({ tx, today, actor }: Work<unknown>): Promise<string[]> => (await groupsOn(tx, today)).filter(({ headPersonId }) => headPersonId !== null && headPersonId === actor.personId).map(({ id }) => id);

/** A station or group that takes part. */
export interface Party { readonly id: string; readonly of: 'station' | 'group'; readonly name: string }

/** Who takes part, by name: all of the town where none is named. A closed station that was named stays. */
export async function partiesOf({ tx, today }: Work<unknown>, { partyIds }: Pick<Theme, 'partyIds'>): Promise<Party[]> {
  const [stations, groups] = [await openStations(tx), await groupsOn(tx, today)];
  const named = await stationNames(tx, partyIds.filter((id) => !stations.some((one) => one.id === id) && !groups.some((one) => one.id === id)));
  const all: Party[] = [
    ...stations.map(({ id, name }) => ({ id, of: 'station' as const, name })), ...[...named].map(([id, name]) => ({ id, of: 'station' as const, name })), ...groups.map(({ id, name }) => ({ id, of: 'group' as const, name })),
  ];
  return all.filter(({ id }) => partyIds.length === 0 || partyIds.includes(id)).sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

/** Whose a record is, by name; of the town's own the words for it. */
export const hostName = (theme: Pick<Theme, 'partyIds'>, parties: readonly Party[], one: Counted, town: string): string => {
  const party = countsFor(theme, one);
  return parties.find(({ id }) => id === party)?.name ?? town;
};
