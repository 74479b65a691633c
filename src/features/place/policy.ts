import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type Place, type addableKinds, isVillage, stands } from './rules.ts';

/** What adding a division depends on. */
export interface PlacePlan {
  readonly kind: (typeof addableKinds)[number];
  /** The place above it lies in this tenant's area; null where the code is none of this kind. */
  readonly parentIsOurs: boolean | null;
}

/** Moves a village's committee and districts along: the congress's own business, no administrator's. */
const office = only<unknown>(keepsTheOffice, 'place.onlyTheOffice');
const keepsPlaces = (actor: Actor) => keepsTheOffice(actor) || has(actor, 'systemAdmin');

const keeper = only<unknown>(keepsPlaces, 'place.onlyTheKeepers');

interface Subjects {
  add: PlacePlan;
  rename: Place;
  merge: Place;
  separate: Place;
}

/** Who may change the list of divisions. Seeing it is everybody's: it is public knowledge. */
export const policy: Policy<Subjects, Place> = {
  see: [],
  add: [
    keeper,
    only((_, plan) => plan.parentIsOurs !== null, 'place.notACode', 422),
    only((_, plan) => plan.parentIsOurs === true, 'place.notOurs', 422),
    only((actor, plan) => plan.kind !== 'township' || actor.tenantKind === 'county', 'place.townshipByCounty'),
  ],
  rename: [
    keeper,
    only((_, place) => place.kind === 'village' || place.kind === 'community' || place.kind === 'township', 'place.notOurs', 422),
    only((actor, place) => place.kind !== 'township' || actor.tenantKind === 'county', 'place.townshipByCounty'),
  ],
  // The town's own: its stations, households and committees go along.
  merge: [office, only((actor, place) => isVillage(place) && actor.tenantKind !== 'county', 'place.villageByTown'), only((_, place) => stands(place), 'place.mergedBefore', 409)],
  separate: [office, only((actor, place) => isVillage(place) && actor.tenantKind !== 'county', 'place.villageByTown'), only((_, place) => !stands(place), 'place.notMerged', 409)],
};
