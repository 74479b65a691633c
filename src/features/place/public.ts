import type { Tx } from '#platform/db/connect.ts';
import { type PlaceKind, codeIsWithin } from './rules.ts';
import { children, find, named } from './store.ts';

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
