import { type Equipment, wallRules } from '#features/station/rules.ts';

/** The six things a station must have 六有, in the order people say them. */
export const sixHaves = ['venue', 'plate', 'rules', 'plan', 'convener', 'records'] as const;
export type Have = (typeof sixHaves)[number];

/** What the program knows of a station by the work that was done. */
export interface Evidence {
  /** Null where nobody has looked yet. */
  readonly equipment: Equipment | null;
  readonly convenerPersonId: string | null;
  /** Lines of this year's plan, and in how many quarters. */
  readonly planLines: number;
  readonly planQuarters: number;
  /** Activities held this year, and how many of them have minutes. */
  readonly held: number;
  readonly written: number;
}

/** Has it each of the six? Plan, convener and records by the evidence; place, plate and rules as somebody noted them. */
const havesOf = ({ equipment, convenerPersonId, planLines, held, written }: Evidence): Readonly<Record<Have, boolean>> => ({
  venue: equipment !== null && equipment.venue !== 'none' && equipment.furnished,
  plate: equipment?.plate ?? false,
  rules: equipment !== null && wallRules.every((rule) => equipment.wallRules.includes(rule)),
  plan: planLines > 0,
  convener: convenerPersonId !== null,
  // Held without a line of minutes is not on record.
  records: held > 0 && written === held,
});

/** What is missing, in the order people say them. */
export const missingIn = (evidence: Evidence): Have[] => { const has = havesOf(evidence); return sixHaves.filter((have) => !has[have]); };
