import type { Role } from '#kernel/actor.ts';

/** The congress's own people read what deputies do together; departments are guests and get no list. */
export const readers: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'countyOfficer'];
