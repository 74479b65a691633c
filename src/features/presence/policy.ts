import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { readers } from '#features/duty/rules.ts';
import type { Roll, Unrolled } from './rules.ts';

/** Who reads the figures of all deputies: the presidium and its office, as with the duty archive. */
export const readsAll = (actor: Actor): boolean => has(actor, ...readers);
/** A deputy reads his own. */
export const readsOf = (actor: Actor, personId: string): boolean => readsAll(actor) || (actor.personId !== null && actor.personId === personId);

const theOffice = only<unknown>(keepsTheOffice, 'presence.onlyTheOffice');
const hasBegun = only<Unrolled>((_, { fromOn }, today) => fromOn <= today, 'presence.notBegun', 409);
const notTaken = only<Unrolled>((_, { taken }) => !taken, 'presence.rollTaken', 409);

/** The office of the congress keeps the roll; who reads it reads the duty archive. */
export const policy: Policy<{ takeRoll: Unrolled; correctRoll: Roll }, Roll> = {
  see: [only(readsAll, 'presence.onlyTheOffice')],
  takeRoll: [theOffice, hasBegun, notTaken],
  correctRoll: [theOffice],
};
