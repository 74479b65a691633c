import { isSignedIn, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import { type Station, isOpen } from './rules.ts';

/** Opening a station needs nothing but the place it is to stand at. */
export interface StationPlan {
  readonly placeExists: boolean;
}

const theOffice = only<unknown>(keepsTheOffice, 'station.onlyTheOffice');
/** Its own people see what is there; the office looks too. */
const itsPeople = only<Station>((actor, { id }) => keepsTheOffice(actor) || stationsOf(actor).includes(id), 'station.onlyItsPeople');
const stillOpen = only<Station>((_, station) => isOpen(station), 'station.isClosed', 409);
const closed = only<Station>((_, station) => !isOpen(station), 'station.isOpen', 409);

interface Subjects {
  open: StationPlan;
  amend: Station;
  staff: Station;
  equip: Station;
  close: Station;
  reopen: Station;
}

/** Who may do what with a station. Everybody sees an open one; closed ones stay in the office's books. */
export const policy: Policy<Subjects, Station> = {
  see: [either(only((_, station) => isOpen(station), 'station.onlyTheOffice'), only(isSignedIn, 'station.onlyTheOffice'))],
  open: [theOffice, only((_, plan) => plan.placeExists, 'station.noSuchPlace', 422)],
  amend: [theOffice, stillOpen],
  staff: [theOffice, stillOpen],
  equip: [itsPeople, stillOpen],
  close: [theOffice, stillOpen],
  reopen: [theOffice, closed],
};
