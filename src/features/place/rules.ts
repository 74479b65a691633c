/** Kinds of administrative division, from the largest down. */
export const kinds = ['province', 'city', 'county', 'township', 'village', 'community'] as const;
export type PlaceKind = (typeof kinds)[number];

/** What may be added by hand: a county adds townships, a township its villages and communities. */
export const addableKinds = ['township', 'village', 'community'] as const;
type AddableKind = (typeof addableKinds)[number];

/** A division. Its code begins with the code of the one above it. */
export interface Place {
  /** The code in the shape of an id, for the audit. */
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** The village it became part of 并入; null while it stands itself. */
  readonly mergedInto: string | null;
  readonly mergedOn: string | null;
}

/** Villages and communities merge; a township's merging is another matter, with a code of its own. */
export const isVillage = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'village' || kind === 'community';

/** Offered to choose from, and a place others may become part of. */
export const stands = ({ mergedInto }: Pick<Place, 'mergedInto'>): boolean => mergedInto === null;

/** The village each of them is today, however many mergers later; null for one that stands. A place never becomes part of one that merged before, so there is no ring. */
export function successorsOf(places: readonly Pick<Place, 'code' | 'mergedInto'>[]): Map<string, string | null> {
  const into = new Map(places.map(({ code, mergedInto }) => [code, mergedInto]));
  const last = (code: string): string => { const next = into.get(code) ?? null; return next === null ? code : last(next); };
  return new Map(places.map(({ code }) => [code, last(code) === code ? null : last(code)]));
}

/** Digits of the code by kind, after GB/T 2260 and the 12-digit statistical codes (6 county + 3 township + 3 village). */
const digits: Readonly<Record<PlaceKind, number>> = { province: 2, city: 4, county: 6, township: 9, village: 12, community: 12 };

/** The division a new one would belong to. Codes that are no code of the kind have no parent. */
export function parentCodeOf(kind: AddableKind, code: string): string | null {
  if (!/^\d+$/.test(code) || code.length !== digits[kind]) return null;
  return code.slice(0, kind === 'township' ? digits.county : digits.township);
}

/** Is the place with this code inside the other one, or the same? Codes are prefixes of those within. */
export const codeIsWithin = (code: string, ancestorCode: string): boolean => code.startsWith(ancestorCode);

/** A code as an id: a UUID of version 7 from the year 1970 whose last group is the code, so that it reads back. */
export const idOfPlace = (code: string): string => `00000000-0000-7000-8000-${code.padStart(12, '0')}`;

/** The code of such an id, or null for any other id. A code never begins with 0. */
export const codeOfId = (id: string): string | null =>
  /^00000000-0000-7000-8000-0*([1-9]\d{1,11})$/.exec(id)?.[1] ?? null;
