import { type TenantKind, keepsTheOffice } from '#kernel/actor.ts';
import type { DraftState } from '#kernel/sheet-import.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type Level, type Mandate, isInForce, levelsIn, ownLevel, seesEnded } from './rules.ts';

/** A term to open or to move, between the one before and the one after it. */
export interface TermPlan {
  readonly number: number;
  readonly fromOn: string;
  readonly before: { readonly number: number; readonly fromOn: string } | null;
  readonly after: { readonly number: number; readonly fromOn: string } | null;
}

/** A session to enter or to change. */
export interface SittingPlan {
  readonly tenantKind: TenantKind;
  readonly fromOn: string;
  readonly toOn: string;
  readonly term: { readonly fromOn: string; readonly toOn: string | null };
  /** The other sessions of its term, and those near it in time. */
  readonly others: readonly { readonly sameTerm: boolean; readonly number: number; readonly fromOn: string; readonly toOn: string }[];
  readonly number: number;
}

/** A district to enter or to change. */
export interface DistrictPlan {
  readonly tenantKind: TenantKind;
  readonly seatCount: number;
  readonly numberTaken: boolean;
  readonly placesAreOurs: boolean;
}

/** A group to enter or to change. */
export interface GroupPlan {
  readonly nameTaken: boolean;
  readonly membersSit: boolean;
  readonly headSits: boolean;
}

/** A mandate to enter. */
export interface NewMandate {
  readonly tenantKind: TenantKind;
  readonly level: Level;
  readonly whoIsNamed: boolean;
  readonly heldAlready: boolean;
}

/** A roster to read. */
export interface RosterPlan {
  readonly tenantKind: TenantKind;
  readonly level: Level | null;
}

/** A roster that waits to be confirmed or dropped. */
export interface WaitingRoster {
  readonly id: string;
  readonly version: number;
  readonly state: DraftState;
}

const theOffice = only<unknown>(keepsTheOffice, 'deputy.onlyTheOffice');
const notEnded = only<Mandate>((_, mandate) => mandate.endedOn === null, 'deputy.hasEnded', 409);
const waiting = only<WaitingRoster>((_, roster) => roster.state === 'waiting', 'deputy.rosterClosed', 409);
const inOrder = only<TermPlan>((_, { number, fromOn, before, after }) =>
  number > 0 && (!before || (number > before.number && fromOn > before.fromOn)) && (!after || (number < after.number && fromOn < after.fromOn)), 'deputy.termOutOfOrder', 422);
const aCongress = only<{ tenantKind: TenantKind }>((_, plan) => ownLevel(plan.tenantKind) !== null, 'deputy.noCongressHere', 422);

interface Subjects {
  openTerm: TermPlan;
  amendTerm: TermPlan;
  setSitting: SittingPlan;
  setDistrict: DistrictPlan;
  setGroup: GroupPlan;
  addMandate: NewMandate;
  amendMandate: Mandate;
  endMandate: Mandate;
  voidEnd: Mandate;
  previewRoster: RosterPlan;
  confirmRoster: WaitingRoster;
  dropRoster: WaitingRoster;
}

/** Who may do what with the rolls. Who is in office is public; what is over, or to come, is the office's. */
export const policy: Policy<Subjects, Mandate> = {
  see: [only((actor, mandate, today) => seesEnded(actor) || isInForce(mandate, today), 'deputy.notInOffice')],
  openTerm: [theOffice, inOrder],
  amendTerm: [theOffice, inOrder],
  setSitting: [
    theOffice, aCongress,
    only((_, plan) => plan.number > 0 && !plan.others.some((other) => other.sameTerm && other.number === plan.number), 'deputy.sittingTaken', 409),
    only((_, { fromOn, toOn, term }) => fromOn <= toOn && fromOn >= term.fromOn && (term.toOn === null || toOn <= term.toOn), 'deputy.sittingOutsideTerm', 422),
    only((_, plan) => !plan.others.some((other) => other.fromOn <= plan.toOn && plan.fromOn <= other.toOn), 'deputy.sittingOverlaps', 409),
  ],
  setDistrict: [
    theOffice, aCongress,
    only((_, plan) => plan.seatCount >= 1, 'deputy.seatsOneToThree', 422),
    only((_, plan) => !plan.numberTaken, 'deputy.districtTaken', 409),
    only((_, plan) => plan.placesAreOurs, 'deputy.placeNotOurs', 422),
  ],
  setGroup: [
    theOffice,
    only((_, plan) => !plan.nameTaken, 'deputy.groupTaken', 409),
    only((_, plan) => plan.membersSit, 'deputy.memberNotSitting', 422),
    only((_, plan) => plan.headSits, 'deputy.headNotSitting', 422),
  ],
  addMandate: [
    theOffice,
    only((_, plan) => levelsIn[plan.tenantKind].includes(plan.level), 'deputy.noSuchLevelHere', 422),
    only((_, plan) => plan.whoIsNamed, 'deputy.nobodyNamed', 422),
    only((_, plan) => !plan.heldAlready, 'deputy.heldAlready', 409),
  ],
  amendMandate: [theOffice],
  endMandate: [theOffice, notEnded],
  voidEnd: [theOffice, only((_, mandate) => mandate.endedOn !== null, 'deputy.notEnded', 409)],
  previewRoster: [theOffice, only((_, plan) => plan.level !== null && levelsIn[plan.tenantKind].includes(plan.level), 'deputy.noSuchLevelHere', 422)],
  confirmRoster: [theOffice, waiting],
  dropRoster: [theOffice, waiting],
};
