import type { Tx } from '#platform/db/connect.ts';
import { type PlaceKind, codeIsWithin, parentCodeOf } from './rules.ts';
import { children, find, insert, named } from './store.ts';

/** Does this place exist, and is it inside the other one (a village of this township) or the same? */
export const placeIsWithin = async (tx: Tx, code: string, ancestorCode: string): Promise<boolean> =>
  codeIsWithin(code, ancestorCode) && (await find(tx, code, false)) !== null;

/** What a place is called; an empty text for an unknown code. */
export const placeName = async (tx: Tx, code: string): Promise<string> => (await find(tx, code, false))?.name ?? '';

/** The names of several places by code; unknown codes are left out. */
export const placeNames = (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> => named(tx, codes);

/** The villages and communities of a township (or the townships of a county), in the order of their codes. */
export const placesUnder = async (tx: Tx, townCode: string): Promise<{ code: string; kind: PlaceKind; name: string }[]> =>
  (await children(tx, townCode)).map(({ code, kind, name }) => ({ code, kind, name }));

/** Enters the division a new tenant stands for, below its county; one that is there keeps its name. */
export async function enterDivision(tx: Tx, division: { kind: 'county' | 'township'; code: string; name: string }): Promise<void> {
  if (await find(tx, division.code, false)) return;
  await insert(tx, { ...division, parentCode: division.kind === 'township' ? parentCodeOf('township', division.code) : null });
}

/** For a demo that leaves the house: takes its divisions away, except what a tenant that stays lies in or has below it. Answers how many. */
export { removeDivisions } from './store.ts';
