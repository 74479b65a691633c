import { type Actor, keepsTheOffice, stationsOf } from '#kernel/actor.ts';

/** Whose it is to be: of these stations and groups, or of the whole town where none is named. */
export interface Hosts {
  readonly stationIds: readonly string[];
  /** The heads of the groups; null where a group has none. */
  readonly groupHeadIds: readonly (string | null)[];
}

/** The office for everybody, a station's people for theirs, the head for the group; nobody else for the whole town. */
export const mayHost = (actor: Actor, { stationIds, groupHeadIds }: Hosts): boolean => keepsTheOffice(actor)
  || (stationIds.length + groupHeadIds.length > 0 && stationIds.every((id) => stationsOf(actor).includes(id)) && groupHeadIds.every((id) => id !== null && id === actor.personId));
