import { type Actor, type Role, has, presidiumSide } from '#kernel/actor.ts';

/** Who reads and works with all that has been handed in. */
export const readingRoles = [...presidiumSide, 'governmentOffice', 'countyOfficer'] as const satisfies readonly Role[];
/** Does this actor? */
export const readsAll = (actor: Actor): boolean => has(actor, ...readingRoles);

/** The deputy's form goes to the presidium: these know it, beside the deputy who filled it in. */
export const appraisalRoles = [...presidiumSide, 'countyOfficer'] as const satisfies readonly Role[];
/** Does this actor? */
export const knowsAppraisals = (actor: Actor): boolean => has(actor, ...appraisalRoles);

/** 打招呼: who presses the handling（《代表法》第五十二条）, and who keeps its papers, read what a deputy notes of pressure; an officer of the county, who handles none of it, does not. The deputy reads the own note. */
export const knowsApproaches = (actor: Actor, paper: { readonly leadPersonId: string }): boolean =>
  has(actor, ...presidiumSide) || (actor.personId !== null && actor.personId === paper.leadPersonId);

/** May this reader know what the deputy of this suggestion said of the handling? */
export const knowsAppraisal = (actor: Actor, paper: { readonly leadPersonId: string }): boolean =>
  knowsAppraisals(actor) || (actor.personId !== null && actor.personId === paper.leadPersonId);
