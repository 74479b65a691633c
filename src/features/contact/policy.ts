import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { Kept } from './rules.ts';

/** Who is to keep in touch with which deputies, as the presidium settled it. */
export interface TiePlan {
  /** On the rolls of the house. */
  readonly known: boolean;
  /** At least one deputy is named. */
  readonly withSomebody: boolean;
  /** All of them hold a mandate today. */
  readonly inOffice: boolean;
  readonly withHimself: boolean;
}

/** A talk about to be written: who spoke with which deputy. */
export interface TalkPlan {
  readonly keeperPersonId: string | null;
  readonly deputyPersonId: string;
  readonly inOffice: boolean;
  /** They are tied, or he sits on the presidium and may talk to any deputy. */
  readonly mayTalk: boolean;
}

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
/** Keeps in touch with that deputy himself. */
const isKeeper = (actor: Actor, { keeperPersonId }: { readonly keeperPersonId?: string | null }): boolean => actor.via === 'session' && actor.personId !== null && actor.personId === keeperPersonId;
const isAtStation = (actor: Actor, { stationId }: Pick<Plan, 'stationId'>): boolean => stationId !== null && stationsOf(actor).includes(stationId);

/** Writes his records: he himself, his station, the office. */
const keepsIt = (actor: Actor, record: Pick<Plan, 'deputyPersonId' | 'stationId'>): boolean => keepsTheOffice(actor) || isHimself(actor, record) || isAtStation(actor, record);

const author = only<Plan>(keepsIt, 'contact.notYours');
const named = only<Plan>((_, { deputyPersonId }) => deputyPersonId !== null, 'contact.whichDeputy', 422);
const inOffice = only<Plan>((_, plan) => plan.inOffice, 'contact.notADeputy', 422);
const metThere = only<Plan>((_, plan) => plan.metThere, 'contact.notMetThere', 422);
/** Writes what is there already: a tie the office alone, a talk whoever held it too; the deputy spoken with objects in his archive. */
const writesIt = (actor: Actor, kept: Kept): boolean => (kept.record === 'tie' ? keepsTheOffice(actor) : kept.record === 'talk' ? keepsTheOffice(actor) || isKeeper(actor, kept) : keepsIt(actor, kept));
const writer = only<Kept>(writesIt, 'contact.notYours');
const readsIt = only<Kept>((actor, kept) => keepsIt(actor, kept) || isKeeper(actor, kept), 'contact.notYours');
/** What the deputy said is his too: he may hand it on as well as whoever heard it. */
const mayRaise = only<Kept>((actor, kept) => writesIt(actor, kept) || isHimself(actor, kept), 'contact.notYours');
const notRaised = only<Kept>((_, { raised }) => raised !== true, 'contact.raisedBefore', 409);
/** An opinion is looked after by a deputy in office. */
const heldNow = only<Kept>((_, kept) => kept.inOffice !== false, 'contact.leftOffice', 409);
const ofTheOffice = only<TiePlan>((actor) => keepsTheOffice(actor), 'contact.tiesByOffice');
const talker = only<TalkPlan>((actor, plan) => keepsTheOffice(actor) || (isKeeper(actor, plan) && plan.mayTalk), 'contact.notYourDeputy');
const isKind = (...kinds: readonly Kept['record'][]) => only<Kept>((_, { record }) => kinds.includes(record), 'contact.anotherKind', 409);
const stands = only<Kept>((_, { endedOn }) => endedOn === null, 'contact.ended', 409);
const open = only<Kept>((_, { finishedOn }) => finishedOn === null, 'contact.finishedBefore', 409);

interface Subjects {
  addHousehold: Plan; amendHousehold: Kept; dropHousehold: Kept; recordVisit: Plan; recordDeed: Plan; finishDeed: Kept; void: Kept; reveal: Kept;
  tieDeputies: TiePlan; endTie: Kept; recordTalk: TalkPlan; finishTalk: Kept; raiseTalk: Kept;
}

const anew = [named, author, inOffice, metThere];

/** Who may do what with a deputy's work among voters. Beside those who write it, the presidium reads it (it keeps the record of what deputies do). */
export const policy: Policy<Subjects, Kept> = {
  see: [either(readsIt, only<Kept>((actor) => has(actor, 'presidium'), 'contact.notYours'))],
  addHousehold: anew,
  amendHousehold: [writer, isKind('household'), stands],
  dropHousehold: [writer, isKind('household'), stands],
  recordVisit: anew,
  recordDeed: anew,
  finishDeed: [writer, isKind('deed'), stands, open],
  void: [writer, isKind('visit', 'deed', 'talk'), stands],
  tieDeputies: [
    ofTheOffice, only<TiePlan>((_, { known }) => known, 'contact.whichKeeper', 422), only<TiePlan>((_, { withSomebody }) => withSomebody, 'contact.whichDeputy', 422),
    only<TiePlan>((_, { inOffice: held }) => held, 'contact.notADeputy', 422), only<TiePlan>((_, { withHimself }) => !withHimself, 'contact.withHimself', 422),
  ],
  endTie: [writer, isKind('tie'), stands],
  recordTalk: [
    talker, only<TalkPlan>((_, { keeperPersonId }) => keeperPersonId !== null, 'contact.whichKeeper', 422), only<TalkPlan>((_, { inOffice: held }) => held, 'contact.notADeputy', 422),
    only<TalkPlan>((_, { keeperPersonId, deputyPersonId }) => keeperPersonId !== deputyPersonId, 'contact.withHimself', 422),
  ],
  finishTalk: [writer, isKind('talk'), stands, open],
  raiseTalk: [mayRaise, isKind('talk'), stands, notRaised, heldNow],
  reveal: [writer, isKind('household', 'deed')],
};
