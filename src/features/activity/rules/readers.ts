import { type Role, congressPeople } from '#kernel/actor.ts';

/** The congress's own people read what deputies do together; departments are guests and get no list. */
export const readers: readonly Role[] = [...congressPeople, 'countyOfficer'];
