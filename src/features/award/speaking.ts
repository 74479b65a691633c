import { type Actor, stationsOf } from '#kernel/actor.ts';
import type { NominationRow } from './store.ts';

/** Is the nominee the actor himself, or a station he works at? */
export const isHim = (actor: Actor, { personId, stationId }: Pick<NominationRow, 'personId' | 'stationId'>): boolean =>
  (personId !== null && personId === actor.personId) || (stationId !== null && stationsOf(actor).includes(stationId));

/** Only who was chosen has a word. */
export const speaksFor = (actor: Actor, row: Pick<NominationRow, 'personId' | 'stationId' | 'chosen'>): boolean => row.chosen && isHim(actor, row);
