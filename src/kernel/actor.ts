/** What a person is in one tenant. System, security and audit administration is held by the county for its towns. */
export const roles = [
  'deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler',
  'countyOfficer', 'systemAdmin', 'securityAdmin', 'auditAdmin',
] as const;
/** One of the roles. */
export type Role = (typeof roles)[number];

/** What kind of body a tenant is. */
export type TenantKind = 'township' | 'street' | 'county';

/** A role and where it holds: a handler's office, a station's convener. */
export interface Grant {
  readonly role: Role;
  readonly officeId?: string;
  readonly stationId?: string;
}

/** Who acts. Residents have no account: they act anonymously, or with the receipt of one opinion. */
export interface Actor {
  readonly tenantId: string;
  readonly tenantKind: TenantKind;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly name: string | null;
  readonly grants: readonly Grant[];
  /** The opinion whose receipt this resident holds. */
  readonly receiptOf: string | null;
  readonly via: 'session' | 'receipt' | 'public' | 'system';
}

/** Somebody who only looked in: sees what is public, may write an opinion. */
export const visitor = (tenantId: string, tenantKind: TenantKind): Actor =>
  ({ tenantId, tenantKind, accountId: null, personId: null, name: null, grants: [], receiptOf: null, via: 'public' });

/** A resident who holds the receipt of one opinion. */
export const receiptHolder = (tenantId: string, tenantKind: TenantKind, opinionId: string): Actor =>
  ({ ...visitor(tenantId, tenantKind), receiptOf: opinionId, via: 'receipt' });

/** The program itself, in jobs. */
export const systemActor = (tenantId: string, tenantKind: TenantKind): Actor =>
  ({ ...visitor(tenantId, tenantKind), via: 'system' });

/** Does the actor hold one of these roles? */
export const has = (actor: Actor, ...wanted: readonly Role[]): boolean => actor.grants.some((g) => wanted.includes(g.role));

/** The presidium's side: the chair, the members, and the clerk who works for them. */
export const presidiumSide = ['clerk', 'chair', 'presidium'] as const satisfies readonly Role[];

/** The congress's own people: deputies, those who work at stations, and the presidium's side. */
export const congressPeople = ['deputy', 'stationHead', 'convener', 'recorder', ...presidiumSide] as const satisfies readonly Role[];

/** Who runs the congress's papers. */
export const officeKeepers = ['clerk', 'chair'] as const satisfies readonly Role[];
/** Does this actor? */
export const keepsTheOffice = (actor: Actor): boolean => has(actor, ...officeKeepers);

/** The offices this person handles work for. */
export const officesOf = (actor: Actor): string[] =>
  actor.grants.flatMap((g) => (g.role === 'handler' && g.officeId ? [g.officeId] : []));

/** The stations this person works at as head, convener or recorder. */
export const stationsOf = (actor: Actor): string[] =>
  actor.grants.flatMap((g) => ((g.role === 'stationHead' || g.role === 'convener' || g.role === 'recorder') && g.stationId ? [g.stationId] : []));

/** Is this a person with an account? */
export const isSignedIn = (actor: Actor): boolean => actor.via === 'session';
