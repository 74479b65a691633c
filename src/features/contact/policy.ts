import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { Kept } from './rules.ts';

/** Somebody about to write a record: for which deputy, through which station. */
export interface Plan {
  readonly deputyPersonId: string | null;
  readonly stationId: string | null;
  /** Holds a mandate on the day it was done. */
  readonly inOffice: boolean;
  /** The station is one where he can be met. */
  readonly metThere: boolean;
}

const isHimself = (actor: Actor, { deputyPersonId }: Pick<Plan, 'deputyPersonId'>): boolean => has(actor, 'deputy', 'convener') && actor.personId !== null && actor.personId === deputyPersonId;
const isAtStation = (actor: Actor, { stationId }: Pick<Plan, 'stationId'>): boolean => stationId !== null && stationsOf(actor).includes(stationId);

/** Writes his records: he himself, his station, the office. */
const keepsIt = (actor: Actor, record: Pick<Plan, 'deputyPersonId' | 'stationId'>): boolean => keepsTheOffice(actor) || isHimself(actor, record) || isAtStation(actor, record);

const writer = only<Plan>(keepsIt, 'contact.notYours');
const named = only<Plan>((_, { deputyPersonId }) => deputyPersonId !== null, 'contact.whichDeputy', 422);
const inOffice = only<Plan>((_, plan) => plan.inOffice, 'contact.notADeputy', 422);
const metThere = only<Plan>((_, plan) => plan.metThere, 'contact.notMetThere', 422);
const keeper = only<Kept>(keepsIt, 'contact.notYours');
const isKind = (...kinds: readonly Kept['record'][]) => only<Kept>((_, { record }) => kinds.includes(record), 'contact.anotherKind', 409);
const stands = only<Kept>((_, { endedOn }) => endedOn === null, 'contact.ended', 409);
const open = only<Kept>((_, { finishedOn }) => finishedOn === null, 'contact.finishedBefore', 409);

interface Subjects {
  addHousehold: Plan; amendHousehold: Kept; dropHousehold: Kept; recordVisit: Plan; recordDeed: Plan; finishDeed: Kept; void: Kept; reveal: Kept;
}

const anew = [named, writer, inOffice, metThere];

/** Who may do what with a deputy's work among voters. Beside those who write it, the presidium reads it (it keeps the record of what deputies do). */
export const policy: Policy<Subjects, Kept> = {
  see: [either(keeper, only<Kept>((actor) => has(actor, 'presidium'), 'contact.notYours'))],
  addHousehold: anew,
  amendHousehold: [keeper, isKind('household'), stands],
  dropHousehold: [keeper, isKind('household'), stands],
  recordVisit: anew,
  recordDeed: anew,
  finishDeed: [keeper, isKind('deed'), stands, open],
  void: [keeper, isKind('visit', 'deed'), stands],
  reveal: [keeper, isKind('household', 'deed')],
};
