import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, either, only, refusal } from '#kernel/verdict.ts';
import { type Answer, type Checklist, type LinesFault, type Pack, mostLists } from './rules.ts';

/** The item about to be answered or dropped. */
export interface ItemPlan {
  readonly known: boolean;
  /** Records already answer it. */
  readonly held: boolean;
  /** It was answered by hand before. */
  readonly answered: boolean;
  /** A checklist in use asks for it; of items about to be dropped alone. */
  readonly askedBy?: string | null;
}
/** A checklist about to be relied on: the standard one, one in use, or none that is. */
export interface Chosen {
  readonly list: 'standard' | 'inUse' | 'setAside' | 'unknown';
}
/** A visit about to be noted, called off or to go by another checklist. */
export interface VisitPlan extends Chosen {
  readonly toCome: boolean;
}
/** A checklist about to be made or changed. */
export interface ListPlan {
  readonly fault: LinesFault | null;
  readonly nameTaken: boolean;
  /** Others in use. */
  readonly others: number;
}
/** One that is changed, as it stands and as it is to be. */
export type ListChange = Checklist & ListPlan;
/** A pack about to be made. */
export interface PackPlan extends Chosen {
  readonly running: boolean;
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

/** The refusal names the list, so that one knows which to change or set aside. */
const onNoList: Clause<ItemPlan> = (_, { askedBy }) => (askedBy ? refusal('inspection.itemOnList', 409, { name: askedBy }) : null);
const inUse = only<Chosen>((_, { list }) => list !== 'setAside', 'inspection.listSetAside', 409);
const listed = only<Chosen>((_, { list }) => list !== 'unknown', 'inspection.noSuchList', 422);
const toCome = only<VisitPlan>((_, plan) => plan.toCome, 'inspection.dayOver', 422);
const still = only<Checklist>((_, { setAside }) => !setAside, 'inspection.listSetAside', 409);
const right = (fault: LinesFault) => only<ListPlan>((_, plan) => plan.fault !== fault, `inspection.${fault}`, 422);
const wellMade = [right('listEmpty'), right('noSuchItem'), right('itemTwice'), right('sayWhatIsAsked'), only<ListPlan>((_, { nameTaken }) => !nameTaken, 'inspection.listNamed', 409)];

interface Subjects {
  addItem: unknown; dropItem: ItemPlan; confirmNone: ItemPlan; sayWhere: ItemPlan; withdrawAnswer: Answer; noteVisit: VisitPlan; callOffVisit: VisitPlan; chooseList: VisitPlan;
  makeList: ListPlan; changeList: ListChange; setListAside: Checklist; makePack: PackPlan; takePack: Pack;
}

/** The office answers an inspection; only the chair says that there is nothing. */
export const policy: Policy<Subjects, Pack> = {
  see: [theOffice],
  addItem: [theOffice],
  dropItem: [theOffice, onNoList],
  confirmNone: [theChair, known, nothingHeld, unanswered],
  sayWhere: [theOffice, known, nothingHeld, unanswered],
  withdrawAnswer: [theOffice, standing, either(only<Answer>((_, { kind }) => kind !== 'none', 'inspection.onlyTheChair'), theChair)],
  noteVisit: [theOffice, toCome, listed, inUse],
  callOffVisit: [theOffice],
  chooseList: [theOffice, toCome, listed, inUse],
  makeList: [theOffice, ...wellMade, only<ListPlan>((_, { others }) => others < mostLists, 'inspection.tooManyLists', 409, { most: mostLists })],
  changeList: [theOffice, still, only<Checklist>((_, { packed }) => !packed, 'inspection.packedBefore', 409), ...wellMade],
  setListAside: [theOffice, still, only<Checklist>((_, { awaited }) => !awaited, 'inspection.listAwaited', 409)],
  makePack: [theOffice, listed, inUse, only<PackPlan>((_, { running }) => !running, 'inspection.packRunning', 409)],
  takePack: [theOffice, only<Pack>((_, { state }) => state === 'ready', 'inspection.packNotReady', 409)],
};
