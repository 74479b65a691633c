/** What a station is called by its size; a township chooses its own words for the five (室·站·家·点·中心). */
export const kinds = ['room', 'station', 'home', 'point', 'centre'] as const;
export type StationKind = (typeof kinds)[number];

/** Who gives it room. */
export const hosts = ['township', 'village', 'community', 'enterprise'] as const;

/** The place of a station: its own 专用, shared 兼用, none yet. */
export const venues = ['own', 'shared', 'none'] as const;

/** 五项制度 on the wall: what deputies may do between sessions, activities, contact with voters, reception days, reports to voters. */
export const wallRules = ['closedSeason', 'activities', 'contact', 'reception', 'dutyReport'] as const;
export type WallRule = (typeof wallRules)[number];

/** What was seen at a station, and when. */
export interface Equipment {
  readonly venue: (typeof venues)[number];
  readonly furnished: boolean;
  readonly cabinet: boolean;
  readonly plate: boolean;
  readonly wallRules: readonly (typeof wallRules)[number][];
  readonly notedOn: string;
}

/** A station as its verbs see it. */
export interface Station {
  readonly id: string;
  readonly version: number;
  readonly kind: StationKind;
  /** The town's own word for its kind, where it has one. */
  readonly calledAs: string | null;
  readonly host: (typeof hosts)[number];
  readonly name: string;
  readonly placeCode: string;
  readonly address: string;
  readonly openingTimes: string;
  readonly headPersonId: string | null;
  readonly convenerPersonId: string | null;
  readonly recorderPersonId: string | null;
  /** Who else works there, in words: no post of the program goes with it. */
  readonly otherStaff: string | null;
  /** The one it belongs to: a point to its station, a station to its centre. */
  readonly parentId: string | null;
  readonly closedOn: string | null;
}

/** Residents see and use it until it is closed. */
export const isOpen = (station: Pick<Station, 'closedOn'>): boolean => station.closedOn === null;

/** The most photos a page shows of one station, the newest: each look adds some. */
export const mostFilesShown = 30;
