import { type Actor, has } from '#kernel/actor.ts';
import { readers } from '#features/activity/rules/readers.ts';

/** The congress's own people see what is going on; departments are no part of it. */
export const reads = (actor: Actor): boolean => has(actor, ...readers);
