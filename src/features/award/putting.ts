import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Putter, putters } from './rules.ts';

/** For whom somebody may nominate: a station's people for it; the presidium for itself; the office enters what any of them resolved. */
export const puttersOf = (actor: Actor): readonly Putter[] =>
  keepsTheOffice(actor) ? putters : [...(has(actor, 'stationHead', 'convener') ? ['station' as const] : []), ...(has(actor, 'presidium') ? ['presidium' as const] : [])];
