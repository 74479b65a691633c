import { refuse } from '#kernel/verdict.ts';
import { groupsOn } from '#features/deputy/public.ts';
import { openStation } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Wish } from './policy.ts';
import type { Kind } from './rules.ts';
import type { Hosts } from './rules/hosts.ts';

/** Whose activity one is and who usually convenes and records it. */
export interface Host {
  readonly stationId: string | null;
  readonly groupId: string | null;
  readonly convenerPersonId: string | null;
  readonly recorderPersonId: string | null;
}

/** The stations and groups named, each once; the whole town where none is. Refuses what is not in use. */
export async function hostsOf({ tx, today }: Work<unknown>, stationIds: readonly string[], groupIds: readonly string[]): Promise<Host[]> {
  const hosts: Host[] = [];
  for (const id of new Set(stationIds)) {
    const station = await openStation(tx, id) ?? refuse('activity.noSuchStation');
    hosts.push({ stationId: id, groupId: null, convenerPersonId: station.convenerPersonId, recorderPersonId: station.recorderPersonId });
  }
  const groups = groupIds.length === 0 ? [] : await groupsOn(tx, today);
  for (const id of new Set(groupIds)) {
    const group = groups.find((one) => one.id === id) ?? refuse('activity.noSuchGroup');
    hosts.push({ stationId: null, groupId: id, convenerPersonId: group.headPersonId, recorderPersonId: null });
  }
  return hosts.length > 0 ? hosts : [{ stationId: null, groupId: null, convenerPersonId: null, recorderPersonId: null }];
}

/** Whose it is to be, as a policy asks. */
export async function hostsNamed(work: Work<unknown>, { stationIds, groupIds }: { stationIds: readonly string[]; groupIds: readonly string[] }): Promise<Hosts> {
  const groups = groupIds.length === 0 ? [] : await groupsOn(work.tx, work.today);
  return { stationIds, groupHeadIds: groupIds.map((id) => groups.find((group) => group.id === id)?.headPersonId ?? null) };
}

/** What the policy asks of an activity that is to be. */
export const wishOf = async (work: Work<unknown>, kind: Kind, place: Parameters<typeof hostsNamed>[1]): Promise<Wish> => ({ kind, ...await hostsNamed(work, place) });

/** The station and the group that are named, as lists. */
export const placeOf = ({ stationId, groupId }: { stationId?: string | undefined; groupId?: string | undefined }): { stationIds: string[]; groupIds: string[] } =>
  ({ stationIds: stationId ? [stationId] : [], groupIds: groupId ? [groupId] : [] });

/** The one whose activity it is to be; refuses a station and a group at once. */
export async function hostOf(work: Work<unknown>, place: Parameters<typeof placeOf>[0]): Promise<Host> {
  const { stationIds, groupIds } = placeOf(place);
  const [host, ...more] = await hostsOf(work, stationIds, groupIds);
  return host && more.length === 0 ? host : refuse('activity.oneHost');
}
