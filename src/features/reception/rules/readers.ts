import { type Role, congressPeople } from '#kernel/actor.ts';

/** Who sees the rota before it is public, and what happened at a reception. */
export const readers: readonly Role[] = congressPeople;
