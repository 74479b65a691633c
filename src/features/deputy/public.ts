import type { Tx } from '#platform/db/connect.ts';
import { type CongressPost, type Level, beganOn } from './rules.ts';
import { allHeldMandates, mandatesInForce, placeDeputies } from './store.ts';
import { listGroups } from './store/districts.ts';
import { listSittings, listTerms, lockTerms, sittingAt, termAt } from './store/terms.ts';

/** A deputy in office: the person's id, the name and the congress. */
export interface DeputyName {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
}

/** Does every one of these people hold a mandate of some level on that day? */
export async function holdMandates(tx: Tx, personIds: readonly string[], today: string): Promise<boolean> {
  const wanted = new Set(personIds);
  if (wanted.size === 0) return true;
  const held = await mandatesInForce(tx, today, [...wanted]);
  return new Set(held.map((mandate) => mandate.personId)).size === wanted.size;
}

/** Is this person a deputy of that congress on that day? */
export async function isDeputyIn(tx: Tx, personId: string, level: Level, today: string): Promise<boolean> {
  return (await mandatesInForce(tx, today, [personId])).some((mandate) => mandate.level === level);
}

/** A mandate in force, with what forms and tables print of it. */
export interface HeldMandate extends DeputyName {
  readonly mandateId: string;
  readonly termId: string;
  readonly termNumber: number;
  readonly districtName: string | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly cardNumber: string | null;
  readonly congressPost: CongressPost | null;
  readonly workPost: string | null;
  /** Its first day: the term's, or that of a by-election 补选. */
  readonly fromOn: string;
}

/** The mandates in force of these people (of everybody without a list), township first, then by name. */
export async function mandatesOf(tx: Tx, today: string, personIds?: readonly string[]): Promise<HeldMandate[]> {
  return (await mandatesInForce(tx, today, personIds)).map(({ id, personId, name, level, termId, termNumber, districtName, groupId, groupName, cardNumber, congressPost, workPost, termFromOn, electedOn }) =>
    ({ id: personId, mandateId: id, name, level, termId, termNumber, districtName, groupId, groupName, cardNumber, congressPost, workPost, fromOn: beganOn(termFromOn, electedOn) }));
}

/** Everybody in office on that day, township first, then by name; one row a mandate. */
export async function deputyNames(tx: Tx, today: string): Promise<DeputyName[]> {
  return (await mandatesInForce(tx, today)).map(({ personId, name, level }) => ({ id: personId, name, level }));
}

/** The 届 that a day falls into, or null before the first one. */
export const currentTerm = termAt;

/** The 次 in session on that day; null in the closed season 闭会. */
export const sittingOn = (tx: Tx, today: string) => sittingAt(tx, today, 'during');

/** The last 次 that has begun by that day, whether it still sits or not. */
export const latestSitting = (tx: Tx, today: string) => sittingAt(tx, today, 'begun');

/** Who represents a village: its district's deputies, then those of higher congresses listed in this town. */
export async function deputiesForPlace(tx: Tx, placeCode: string, today: string): Promise<DeputyName[]> {
  return (await placeDeputies(tx, placeCode, today)).map(({ personId, name, level }) => ({ id: personId, name, level }));
}

/** Every 届 and every 次 of the house. */
export const termsAndSittings = async (tx: Tx) => ({ terms: await listTerms(tx), sittings: await listSittings(tx) });

/** Whoever of these names (without blanks and dots) ever held a mandate here, one row a mandate. */
export { type NamedDeputy, deputiesNamed } from './store.ts';

/** Whoever enters or counts cases of these terms waits for whoever does already, to the end of the transaction. */
export const holdTerms = (tx: Tx) => lockTerms(tx);

/** Has each of these people held a mandate, in whichever term? */
export const everDeputies = (tx: Tx, personIds: readonly string[]): Promise<boolean> => allHeldMandates(tx, personIds);

/** The 次 of a 届, in order. */
export const sittingsIn = (tx: Tx, termId: string) => listSittings(tx, termId);

/** What a deputy's card prints of him, beside what he did. */
export interface MandateFacts {
  readonly personId: string;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly bornOn: string | null;
  readonly ethnicity: string | null;
  readonly party: string | null;
  readonly education: string | null;
  readonly workPost: string | null;
  readonly cardNumber: string | null;
  readonly districtName: string | null;
  readonly groupName: string | null;
  readonly electedOn: string | null;
}

/** These people (everybody without a list) as deputies on that day, each once with the mandate of the nearest congress. */
export async function mandateFacts(tx: Tx, on: string, personIds?: readonly string[]): Promise<MandateFacts[]> {
  const nearest = new Map<string, MandateFacts>();
  for (const row of await mandatesInForce(tx, on, personIds)) if (!nearest.has(row.personId)) nearest.set(row.personId, row);
  return [...nearest.values()];
}

/** The groups of deputies 代表小组 of the term a day falls into, by name. */
export async function groupsOn(tx: Tx, today: string): Promise<{ id: string; name: string; headPersonId: string | null }[]> {
  const term = await termAt(tx, today);
  return term ? (await listGroups(tx, term.id)).map(({ id, name, headPersonId }) => ({ id, name, headPersonId })) : [];
}

/** What groups are called, of whatever term. */
export { groupNames } from './store/districts.ts';

/** Every mandate in force on some day between two, with when it ends, its group and the villages of its district; and every one that ever began. */
export { type MandateSpan, mandateSpans, mandatesUntil } from './store/spans.ts';
