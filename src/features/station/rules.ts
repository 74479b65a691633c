/** What a station is called by its size; a township chooses its own words for the five (室·站·家·点·中心). */
export const kinds = ['room', 'station', 'home', 'point', 'centre'] as const;
export type StationKind = (typeof kinds)[number];

/** Who gives it room. */
export const hosts = ['township', 'village', 'community', 'enterprise'] as const;

/** A station as its verbs see it. */
export interface Station {
  readonly id: string;
  readonly version: number;
  readonly kind: StationKind;
  readonly host: (typeof hosts)[number];
  readonly name: string;
  readonly placeCode: string;
  readonly address: string;
  readonly openingTimes: string;
  readonly headPersonId: string | null;
  readonly convenerPersonId: string | null;
  readonly recorderPersonId: string | null;
  readonly closedOn: string | null;
}

/** Residents see and use it until it is closed. */
export const isOpen = (station: Pick<Station, 'closedOn'>): boolean => station.closedOn === null;
