import { type Span, covers } from '#kernel/dates.ts';
import { motionsBy } from '#features/motion/public.ts';
import { suggestionsBy } from '#features/suggestion/public.ts';
import { turnout } from '#features/activity/public.ts';
import { mandateSpans, termsAndSittings } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import type { Work } from '#platform/feature.ts';
import { type Occasion, type Presence, nothing, withOccasion } from './rules.ts';
import { onRolls } from './store.ts';

type Where = Pick<Work<unknown>, 'tx' | 'tenant'>;

/** What is counted of these people, or of everybody, within a span; whoever is not in the answer has nothing on record. */
export async function presenceOf({ tx }: Where, span: Span, personIds?: readonly string[]): Promise<Map<string, Presence>> {
  const { sittings } = await termsAndSittings(tx);
  const rolls = await onRolls(tx, sittings.filter(({ fromOn }) => covers(span, fromOn)).map(({ id }) => id), personIds);
  const activities = (await turnout(tx, span, personIds)).map((one): Occasion => ({ ...one, session: false }));
  const found = new Map<string, Presence>();
  const change = (personId: string, to: (before: Presence) => Presence) => found.set(personId, to(found.get(personId) ?? nothing));
  for (const { personId, ...occasion } of [...rolls, ...activities]) change(personId, (before) => withOccasion(before, occasion));
  for (const { personId, led, cosigned } of await suggestionsBy(tx, span, personIds)) change(personId, (before) => ({ ...before, led, cosigned }));
  for (const { personId, led, cosigned } of await motionsBy(tx, span, personIds)) change(personId, (before) => ({ ...before, motionsLed: led, motionsJoined: cosigned }));
  return found;
}

/** A deputy as the table names him. */
export interface OnRoster {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
}

/** Whoever sits for no district comes after the districts. */
const last = 10_000;

/**
 * Whoever sat in this congress on some day of the span, once each, by district and name; at a street committee everybody kept
 * there. Who was elected after it is left out, unless something of his is on record in it.
 */
export async function rosterOf({ tx, tenant }: Where, { fromOn, toOn }: Span, onRecord: { has(personId: string): boolean }): Promise<OnRoster[]> {
  const level = ownLevel(tenant.kind);
  const spans = (await mandateSpans(tx, fromOn, toOn)).filter((one) => (level === null || one.level === level) && (one.fromOn <= toOn || onRecord.has(one.personId)));
  const byDistrict = spans.toSorted((one, other) => (one.districtNumber ?? last) - (other.districtNumber ?? last));
  const seen = new Set<string>();
  return byDistrict.flatMap(({ personId, name, districtName }) => { if (seen.has(personId)) return []; seen.add(personId); return [{ id: personId, name, district: districtName }]; });
}
