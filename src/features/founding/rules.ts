import type { Actor, Role, TenantKind } from '#kernel/actor.ts';
import { has, keepsTheOffice } from '#kernel/actor.ts';
import { codeIsWithin } from '#features/place/rules.ts';

/** What a county opens: a township with its congress, or a street committee 街道工委. */
export const townKinds = ['township', 'street'] as const;
export type TownKind = (typeof townKinds)[number];

/** Digits of a county's and a town's code, after GB/T 2260 and the 9-digit statistical codes. */
export const isCountyCode = (code: string): boolean => /^[1-9]\d{5}$/.test(code);
const isTownCode = (code: string): boolean => /^[1-9]\d{8}$/.test(code);

/** What opening a town depends on. */
export interface TownPlan {
  /** The unit that opens it. */
  readonly tenantKind: TenantKind;
  /** Null where it is no town's code. */
  readonly codeIsOurs: boolean | null;
}

/** Reads a code against the county's own. */
export const planOf = (tenantKind: TenantKind, countyCode: string, code: string): TownPlan =>
  ({ tenantKind, codeIsOurs: isTownCode(code) ? codeIsWithin(code, countyCode) : null });

/** The name nobody has to type: what the law calls the organ. */
export function usualName(kind: TenantKind, shortName: string): string {
  if (kind === 'county') return `${shortName}人民代表大会常务委员会`;
  return kind === 'street' ? `${shortName}人大工委` : `${shortName}人民代表大会`;
}

/** Who does a step: staff accounts are the security administrator's, the rest is the office's. */
export const doers = ['securityAdmin', 'office'] as const;
export type Doer = (typeof doers)[number];

/** Does this actor do what is left to that doer? */
export const does = (actor: Actor, doer: Doer): boolean => (doer === 'office' ? keepsTheOffice(actor) : has(actor, 'securityAdmin'));

/** The steps of setting up, in the order in which they build on one another. */
export const stepKeys = ['staff', 'term', 'numbers', 'page', 'villages', 'offices', 'roster', 'stations', 'cards', 'seal'] as const;
export type StepKey = (typeof stepKeys)[number];

/** One step: where it is done, by whom, and whether the town may leave it out. */
export interface Step {
  readonly path: string;
  readonly by: Doer;
  readonly optional?: true;
  /** A street committee is no congress: it has no 届 and no 次, so it gives no numbers within them either. */
  readonly congressOnly?: true;
}

/** Where each step is done. */
export const steps: Readonly<Record<StepKey, Step>> = {
  staff: { path: '/people', by: 'securityAdmin' },
  term: { path: '/deputies/terms', by: 'office', congressOnly: true },
  numbers: { path: '/founding/numbers', by: 'office', congressOnly: true },
  page: { path: '/settings/town', by: 'office' },
  villages: { path: '/places', by: 'office' },
  offices: { path: '/offices', by: 'office' },
  roster: { path: '/deputies/roster', by: 'office' },
  stations: { path: '/stations', by: 'office' },
  cards: { path: '/people?role=deputy', by: 'office' },
  /** Letters without one keep room for the wet seal. */
  seal: { path: '/letters/seals', by: 'office', optional: true },
};

/** The steps a unit of this kind has. */
export const stepsOf = (kind: TenantKind): StepKey[] => stepKeys.filter((key) => kind !== 'street' || !steps[key].congressOnly);

/** Who works here before anything else can be done: the clerk prepares, the chair approves. */
export const firstStaff: readonly Role[] = ['clerk', 'chair'];

/** How far a unit has come, as the records themselves say. */
export interface Evidence {
  readonly staff: number;
  readonly sittings: number;
  readonly numbered: boolean;
  readonly page: boolean;
  readonly villages: number;
  readonly offices: number;
  readonly deputies: number;
  readonly stations: number;
  readonly carded: number;
  /** Deputies who can sign in neither by card nor by phone. */
  readonly without: number;
  readonly seal: boolean;
}

/** Is the step done, and how much of what is there? */
export function standing(key: StepKey, of: Evidence): { done: boolean; have: number | null; of: number | null } {
  const counted = (have: number) => ({ done: have > 0, have, of: null });
  const told = (done: boolean) => ({ done, have: null, of: null });
  switch (key) {
    case 'staff': return { done: of.staff === firstStaff.length, have: of.staff, of: firstStaff.length };
    case 'term': return counted(of.sittings);
    case 'numbers': return told(of.numbered);
    case 'page': return told(of.page);
    case 'villages': return counted(of.villages);
    case 'offices': return counted(of.offices);
    case 'roster': return counted(of.deputies);
    case 'stations': return counted(of.stations);
    case 'cards': return { done: of.deputies > 0 && of.without === 0, have: of.carded, of: of.deputies };
    case 'seal': return told(of.seal);
  }
}

/** A unit's own record of its founding; one that was not opened by hand has none. */
export interface Founding {
  readonly id: string;
  readonly version: number;
  readonly opened: boolean;
  readonly dismissedAt: Date | null;
}

/** What clearing the demo depends on. */
export interface DemoPlan {
  readonly id: string;
  readonly demo: boolean;
  /** This process may act as the owner of the tables. */
  readonly ownerIsKnown: boolean;
}

/** A setup link works this long; the next start prints another. */
export const linkHours = 24;

/** The name of the job that clears the demo away; one such waits at a time. */
export const clearing = 'founding.clearDemo';
