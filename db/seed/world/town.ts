import type { Actor, Grant, Role, TenantKind } from '#kernel/actor.ts';
import type { OfficeKind } from '#features/office/rules.ts';
import type { Station } from '#features/station/rules.ts';
import type { OfficeKey } from '../texts/subject.ts';
import type { Gender } from './names.ts';

/** A person of a town with what he signs in by. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender;
  readonly phone: string | null;
  /** Full name of a staff account. */
  signInName: string | null;
  /** Whether a deputy's account is opened by the phone. */
  deputyAccount: boolean;
}

/** A role held from a day on. */
export interface Post {
  readonly personId: string;
  readonly role: Role;
  readonly officeId: string | null;
  readonly stationId: string | null;
  readonly fromOn: string;
}

/** A village or community with its full code. */
export interface Place {
  readonly code: string;
  readonly kind: 'village' | 'community';
  readonly name: string;
  readonly weight: number;
  readonly spots: readonly string[];
}

/** A body that handles work. */
export interface Office {
  readonly id: string;
  readonly kind: OfficeKind;
  readonly name: string;
  readonly placeCode: string | null;
  readonly writesOutward: boolean;
  readonly phone: string;
  readonly duties: string;
}

/** A station with whom one meets there. */
export interface TownStation extends Omit<Station, 'version' | 'closedOn' | 'calledAs' | 'otherStaff'> {
  readonly qrToken: string;
  readonly deputyIds: readonly string[];
}

/** A mandate as a roster gives it. */
export interface Mandate {
  readonly id: string;
  readonly personId: string;
  readonly level: 'township' | 'county';
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly cardNumber: string;
  readonly congressPost: 'chair' | 'viceChair' | 'presidium' | null;
  readonly electedBy: string | null;
  readonly workPost: string;
  readonly party: string;
  readonly education: string;
  readonly ethnicity: string;
  readonly bornOn: string;
  readonly phonePublic: boolean;
}

/** Sessions, districts and groups of the term. */
export interface Sitting { readonly id: string; readonly number: number; readonly fromOn: string; readonly toOn: string }
export interface District { readonly id: string; readonly number: number; readonly name: string; readonly seatCount: number; readonly placeCodes: readonly string[] }
export interface Group { readonly id: string; readonly name: string; headPersonId: string | null }

/** An invented town as it is laid out before anything happens in it. */
export interface Town {
  readonly tenantId: string;
  readonly kind: TenantKind;
  readonly code: string;
  readonly shortName: string;
  readonly places: readonly Place[];
  readonly persons: Person[];
  readonly posts: Post[];
  readonly offices: Office[];
  /** Which office handles a matter. */
  readonly officeOf: Map<OfficeKey, Office>;
  readonly committeeOf: Map<string, Office>;
  readonly stations: TownStation[];
  readonly term: { readonly id: string; readonly number: number; readonly fromOn: string };
  readonly sittings: readonly Sitting[];
  readonly districts: District[];
  readonly groups: Group[];
  readonly mandates: Mandate[];
  /** Days of the month on which the market is held end in one of these digits. */
  readonly marketDigits: readonly number[];
}

const sessions = new WeakMap<Town, Map<string, Actor & { personId: string }>>();

/** A person's session as the doors would make it, once the town is laid out. */
export function actorOf(town: Town, personId: string): Actor & { personId: string } {
  const known = sessions.get(town) ?? new Map<string, Actor & { personId: string }>();
  sessions.set(town, known);
  const seen = known.get(personId);
  if (seen) return seen;
  const person = town.persons.find(({ id }) => id === personId);
  if (!person) throw new Error('nobody of this town');
  const grants = town.posts.filter((post) => post.personId === personId).map(({ role, officeId, stationId }): Grant => ({ role, ...(officeId ? { officeId } : {}), ...(stationId ? { stationId } : {}) }));
  const actor = { tenantId: town.tenantId, tenantKind: town.kind, accountId: null, personId, name: person.name, grants, receiptOf: null, via: 'session' as const };
  known.set(personId, actor);
  return actor;
}

/** Everybody who holds a role, at an office or a station if one is named. */
export const holders = (town: Town, role: Role, at: { officeId?: string; stationId?: string } = {}): string[] =>
  town.posts.filter((post) => post.role === role && (!at.officeId || post.officeId === at.officeId) && (!at.stationId || post.stationId === at.stationId)).map(({ personId }) => personId);

/** The one who holds a role. */
export function holder(town: Town, role: Role, at: { officeId?: string; stationId?: string } = {}): string {
  const [first] = holders(town, role, at);
  if (!first) throw new Error(`nobody holds ${role}`);
  return first;
}

/** The name of an office's handler, as it stands under what the office signs itself. */
export function handlerName(town: Town, officeId: string): string {
  const id = holder(town, 'handler', { officeId });
  return town.persons.find((person) => person.id === id)?.name ?? '';
}

const mayors = ['何志远', '陆文彬', '邵丽萍', '常国安'] as const;

/** Who signs for the town government; a head of town works at no desk here. */
export const mayorOf = ({ code }: Town): string => mayors[Number(code) % mayors.length] ?? mayors[0];

/** The deputies of the district a village lies in. */
export const deputiesAt = (town: Town, placeCode: string): string[] => {
  const here = new Set(town.districts.filter(({ placeCodes }) => placeCodes.includes(placeCode)).map(({ id }) => id));
  return town.mandates.filter(({ districtId }) => districtId !== null && here.has(districtId)).map(({ personId }) => personId);
};
