import { type Actor, has, isSignedIn, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type LifeVerb, type Reception, life } from './rules.ts';
import { readers } from './rules/readers.ts';

type Sentence = Clause<Reception>;
const says = (test: (actor: Actor, day: Reception, today: string) => boolean, code: string, status?: 403 | 409): Sentence => only(test, code, status);

/** Looks after it: the office, and its station's people. */
const keeps = (actor: Actor, { stationId }: Pick<Reception, 'stationId'>): boolean => keepsTheOffice(actor) || (stationId !== null && stationsOf(actor).includes(stationId));

/** A station whose days are to be set, and a deputy whose wishes are. */
export interface StationPlan { readonly stationId: string | null }
export interface WishPlan { readonly deputyPersonId: string | null; readonly officeOnly: boolean }

const office = only<unknown>((actor) => keepsTheOffice(actor), 'reception.onlyTheOffice');
const theKeeper = says(keeps, 'reception.onlyTheKeeper');
const now = (verb: LifeVerb): Sentence => says((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);
const isOnDuty = (actor: Actor, { personIds }: Reception): boolean => actor.personId !== null && personIds.includes(actor.personId);
const onDuty = says(isOnDuty, 'reception.notOnDuty');
const theReceiver = says((actor, day) => keeps(actor, day) || isOnDuty(actor, day), 'reception.notOnDuty');
const hasCome = says((_, { heldOn }, today) => heldOn <= today, 'reception.notYet', 409);
const toMe = says((actor, { swaps }) => swaps.some(({ toId }) => toId === actor.personId), 'reception.noSwapAsked', 409);
const mine = says((actor, { swaps }) => swaps.some(({ fromId }) => fromId === actor.personId), 'reception.noSwapAsked', 409);
const noneOfMine = says((actor, { swaps }) => swaps.every(({ fromId }) => fromId !== actor.personId), 'reception.swapAsked', 409);
const notOver = says((_, { heldOn }, today) => heldOn >= today, 'reception.isOver', 409);

interface Subjects {
  arrange: unknown; stop: unknown; fitTown: unknown; fitStation: StationPlan; fitDeputy: WishPlan; make: unknown; publish: unknown; place: Reception; move: Reception; cancel: Reception;
  askSwap: Reception; agreeSwap: Reception; declineSwap: Reception; withdrawSwap: Reception; receive: Reception; close: Reception; reopen: Reception;
}

/** Who may do what with receptions. */
export const policy: Policy<Subjects, Reception> = {
  see: [says((actor) => isSignedIn(actor) && has(actor, ...readers), 'reception.notYours')],
  arrange: [office],
  stop: [office],
  fitTown: [office],
  fitStation: [only<StationPlan>(keeps, 'reception.onlyTheKeeper')],
  fitDeputy: [
    only<WishPlan>((actor, { deputyPersonId }) => keepsTheOffice(actor) || (has(actor, 'deputy') && deputyPersonId !== null && actor.personId === deputyPersonId), 'reception.onlyHimself'),
    only<WishPlan>((actor, { officeOnly }) => !officeOnly || keepsTheOffice(actor), 'reception.shareByOffice'),
  ],
  make: [office],
  publish: [office],
  place: [theKeeper, now('place'), notOver],
  move: [theKeeper, now('move'), notOver],
  cancel: [theKeeper, now('cancel'), notOver],
  askSwap: [onDuty, now('askSwap'), notOver, noneOfMine],
  agreeSwap: [toMe, now('agreeSwap'), notOver],
  declineSwap: [toMe, now('declineSwap')],
  withdrawSwap: [mine, now('withdrawSwap')],
  receive: [theReceiver, now('receive'), hasCome],
  close: [theReceiver, now('close'), hasCome],
  reopen: [office as Sentence, now('reopen')],
};
