import { type Actor, type Role, type TenantKind, has } from '#kernel/actor.ts';
import { type OfficeKind, isStateAdministration } from '#features/office/rules.ts';

/** As the rolls write it. */
export const genders = ['male', 'female'] as const;

/** A role as somebody holds it: where, and at which kind of office. */
export interface Held {
  readonly role: Role;
  readonly officeId: string | null;
  readonly stationId: string | null;
  readonly officeKind: OfficeKind | null;
}

/** A post: a role held from a day on. */
export interface Post extends Held {
  readonly id: string;
  readonly fromOn: string;
}

/** A person of this tenant as the verbs see him. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly gender: (typeof genders)[number] | null;
  readonly phoneSealed: Buffer | null;
  readonly posts: readonly Post[];
  /** The staff account: name and password, every role. */
  readonly staff: { readonly id: string; readonly signInName: string; readonly mustChange: boolean; readonly hasSecond: boolean; readonly isLinked: boolean } | null;
  /** The deputy's account: phone code, card, phone and password. */
  readonly deputy: { readonly id: string; readonly byPhone: boolean } | null;
  readonly card: { readonly id: string; readonly issuedAt: Date; readonly usedAt: Date | null } | null;
}

/**
 * What a phone code or card opens. The other roles need a staff account: otherwise whoever may enter a phone number or
 * hand out a card could sign in as the chair.
 */
export const deputyRoles: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'presidium'];

/** Posts given by hand. A deputy's comes with his mandate, those of a station with its staffing. */
export const grantedByHand = ['presidium', 'chair', 'clerk', 'governmentOffice', 'handler', 'countyOfficer', 'systemAdmin', 'securityAdmin', 'auditAdmin'] as const;
export type GrantedByHand = (typeof grantedByHand)[number];

/** Which of them a tenant has: a street committee is no congress and has no presidium, nor has a county between sessions; county officers are the county's. */
export function grantableIn(kind: TenantKind): GrantedByHand[] {
  const without: Readonly<Record<TenantKind, readonly Role[]>> = {
    township: ['countyOfficer'], street: ['presidium', 'countyOfficer'], county: ['presidium'],
  };
  return grantedByHand.filter((role) => !without[kind].includes(role));
}

/** Who calls and meets deputies in his work and therefore finds them on the rolls. */
export const worksWithDeputies = (actor: Actor): boolean => has(actor, 'governmentOffice', 'handler', 'stationHead', 'convener', 'recorder');

/** Does he hold a mandate that made him a deputy here? */
export const isDeputy = (person: Pick<Person, 'posts'>): boolean => person.posts.some((post) => post.role === 'deputy');

/** A handler handles for one office; the other roles hold for the whole town. */
export const needsOffice = (role: Role): boolean => role === 'handler';

/** The three administrators 三员; GB/T 22239 lets nobody hold two of them. */
export const adminRoles = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];

/** A pair nobody may hold together, and why. */
export interface ForbiddenPair {
  readonly one: Role;
  readonly other: Role;
  /** Key of the sentence that says why. */
  readonly ground: 'threeAdmins' | 'auditAlone' | 'chairApart' | 'presidiumApart';
  /** Only where the other one's office is an organ of state administration. */
  readonly stateOfficeOnly?: true;
  /** A local rule: holds where the town's profile says so. */
  readonly ruleKey?: 'presidiumApart';
}

const writers: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler', 'countyOfficer'];

/** The only combinations that are blocked; everything else one person may hold together. */
export const forbiddenPairs: readonly ForbiddenPair[] = [
  // GB/T 22239: system, security and audit administration are separate.
  { one: 'systemAdmin', other: 'securityAdmin', ground: 'threeAdmins' },
  { one: 'systemAdmin', other: 'auditAdmin', ground: 'threeAdmins' },
  { one: 'securityAdmin', other: 'auditAdmin', ground: 'threeAdmins' },
  // Whoever checks the audit must not be found in it.
  ...writers.map((other) => ({ one: 'auditAdmin', other, ground: 'auditAlone' } as const)),
  // 《地方组织法》第十八条：主席、副主席不得担任国家行政机关的职务。
  { one: 'chair', other: 'governmentOffice', ground: 'chairApart' },
  { one: 'chair', other: 'handler', ground: 'chairApart', stateOfficeOnly: true },
  { one: 'presidium', other: 'governmentOffice', ground: 'presidiumApart', ruleKey: 'presidiumApart' },
  { one: 'presidium', other: 'handler', ground: 'presidiumApart', stateOfficeOnly: true, ruleKey: 'presidiumApart' },
];

type Combined = Pick<Held, 'role' | 'officeKind'>;

/** The pair that forbids holding `wanted` beside `held`, or null. `applies` says whether a local rule is switched on. */
export function forbiddenBeside(held: readonly Combined[], wanted: Combined, applies: (ruleKey: 'presidiumApart') => boolean): ForbiddenPair | null {
  return forbiddenPairs.find((pair) => (pair.ruleKey === undefined || applies(pair.ruleKey)) && held.some((mine) => clashes(pair, mine, wanted) || clashes(pair, wanted, mine))) ?? null;
}

function clashes(pair: ForbiddenPair, one: Combined, other: Combined): boolean {
  if (one.role !== pair.one || other.role !== pair.other) return false;
  return !pair.stateOfficeOnly || (other.officeKind !== null && isStateAdministration(other.officeKind));
}

/** Does he already hold exactly this post? */
export const alreadyHolds = (held: readonly Held[], wanted: Held): boolean =>
  held.some((post) => post.role === wanted.role && post.officeId === wanted.officeId && post.stationId === wanted.stationId);
