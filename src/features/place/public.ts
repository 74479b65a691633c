import type { Tx } from '#platform/db/connect.ts';
import { type PlaceKind, codeIsWithin, parentCodeOf, stands, successorsOf } from './rules.ts';
import { children, everyChild, find, insert, named, sameVillage } from './store.ts';

/** Does this place exist, and is it inside the other one (a village of this township) or the same? */
export const placeIsWithin = async (tx: Tx, code: string, ancestorCode: string): Promise<boolean> =>
  codeIsWithin(code, ancestorCode) && (await find(tx, code, false)) !== null;

/** What a place is called; an empty text for an unknown code. */
export const placeName = async (tx: Tx, code: string): Promise<string> => (await find(tx, code, false))?.name ?? '';

/** The names of several places by code; unknown codes are left out. */
export const placeNames = (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> => named(tx, codes);

/** The villages and communities of a township (or the townships of a county) that stand today, in the order of their codes: what is offered to choose from. */
export const placesUnder = async (tx: Tx, townCode: string): Promise<{ code: string; kind: PlaceKind; name: string }[]> =>
  (await children(tx, townCode)).map(({ code, kind, name }) => ({ code, kind, name }));

/** The same with those that merged into others, each with the village it is today: what old papers and residents still call them. Those that stand come first: a name that both bear is theirs. */
export async function placesEver(tx: Tx, townCode: string): Promise<{ code: string; name: string; standsAs: string }[]> {
  const all = await everyChild(tx, townCode);
  const today = successorsOf(all);
  return all.toSorted((a, b) => Number(!stands(a)) - Number(!stands(b))).map(({ code, name }) => ({ code, name, standsAs: today.get(code) ?? code }));
}

/** The codes under which one village has been written about: its own, and those of what merged into it. */
export const codesOfVillage = (tx: Tx, code: string): Promise<string[]> => sameVillage(tx, code);

/** Enters the division a new tenant stands for, below its county; one that is there keeps its name. */
export async function enterDivision(tx: Tx, division: { kind: 'county' | 'township'; code: string; name: string }): Promise<void> {
  if (await find(tx, division.code, false)) return;
  await insert(tx, { ...division, parentCode: division.kind === 'township' ? parentCodeOf('township', division.code) : null });
}

/** For a demo that leaves the house: takes its divisions away, except what a tenant that stays lies in or has below it. Answers how many. */
export { removeDivisions } from './store.ts';
