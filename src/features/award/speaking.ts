import type { Actor } from '#kernel/actor.ts';
import { isHim } from './rules.ts';
import type { NominationRow } from './store.ts';

/** Only who was chosen has a word. */
export const speaksFor = (actor: Actor, row: Pick<NominationRow, 'personId' | 'stationId' | 'chosen'>): boolean => row.chosen && isHim(actor, row);
