import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { Answer, Pack } from './rules.ts';

/** The item about to be answered or dropped. */
export interface ItemPlan {
  readonly known: boolean;
  /** Records already answer it. */
  readonly held: boolean;
  /** It was answered by hand before. */
  readonly answered: boolean;
}
/** A visit about to be noted or called off. */
export interface VisitPlan {
  readonly toCome: boolean;
}

/** Who sees what is missing and makes the packs. */
export const answersInspections = keepsTheOffice;
const isChair = (actor: Actor): boolean => has(actor, 'chair');

const theOffice = only<unknown>(answersInspections, 'inspection.onlyTheOffice');
const theChair = only<unknown>(isChair, 'inspection.onlyTheChair');
const known = only<ItemPlan>((_, plan) => plan.known, 'inspection.noSuchItem', 422);
const nothingHeld = only<ItemPlan>((_, { held }) => !held, 'inspection.recordsAnswer', 409);
const unanswered = only<ItemPlan>((_, { answered }) => !answered, 'inspection.answeredBefore', 409);
const standing = only<Answer>((_, { withdrawn }) => !withdrawn, 'inspection.withdrawnBefore', 409);

interface Subjects { addItem: unknown; dropItem: ItemPlan; confirmNone: ItemPlan; sayWhere: ItemPlan; withdrawAnswer: Answer; noteVisit: VisitPlan; callOffVisit: VisitPlan; makePack: { readonly running: boolean }; takePack: Pack }

/** The office answers an inspection; only the chair says that there is nothing. */
export const policy: Policy<Subjects, Pack> = {
  see: [theOffice],
  addItem: [theOffice],
  dropItem: [theOffice],
  confirmNone: [theChair, known, nothingHeld, unanswered],
  sayWhere: [theOffice, known, nothingHeld, unanswered],
  withdrawAnswer: [theOffice, standing, either(only<Answer>((_, { kind }) => kind !== 'none', 'inspection.onlyTheChair'), theChair)],
  noteVisit: [theOffice, only<VisitPlan>((_, { toCome }) => toCome, 'inspection.dayOver', 422)],
  callOffVisit: [theOffice],
  makePack: [theOffice, only<{ readonly running: boolean }>((_, { running }) => !running, 'inspection.packRunning', 409)],
  takePack: [theOffice, only<Pack>((_, { state }) => state === 'ready', 'inspection.packNotReady', 409)],
};
