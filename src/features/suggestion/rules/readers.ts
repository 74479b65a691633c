import { type Actor, has } from '#kernel/actor.ts';

/** Who reads and works with all that has been handed in. */
export const readsAll = (actor: Actor): boolean => has(actor, 'clerk', 'chair', 'presidium', 'governmentOffice', 'countyOfficer');

/** The deputy's form goes to the presidium: these know it, beside the deputy who filled it in. */
export const knowsAppraisals = (actor: Actor): boolean => has(actor, 'clerk', 'chair', 'presidium', 'countyOfficer');

/** May this reader know what the deputy of this suggestion said of the handling? */
export const knowsAppraisal = (actor: Actor, paper: { readonly leadPersonId: string }): boolean =>
  knowsAppraisals(actor) || (actor.personId !== null && actor.personId === paper.leadPersonId);
