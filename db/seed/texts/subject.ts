import type { Choice, OtherChannel } from '#features/opinion/rules.ts';

/** Bodies of the town a matter may go to; `village` is the committee of the place itself. */
export type OfficeKey =
  | 'water' | 'farming' | 'building' | 'traffic' | 'civil' | 'emergency' | 'school' | 'clinic' | 'social' | 'cleaning' | 'culture' | 'forest' | 'finance' | 'veterans'
  | 'police' | 'market' | 'land' | 'justice' | 'power' | 'government' | 'village';

/** The words of a suggestion on a matter: titles, facts and requests, and what a department answers by class. */
export interface PaperParts {
  readonly topic: 'roads' | 'townBuilding' | 'farming' | 'schoolsAndHealth' | 'welfare' | 'environment' | 'safety' | 'other';
  readonly title: readonly string[];
  readonly facts: readonly string[];
  readonly asks: readonly string[];
  /** Solved · begun or planned (with `{期}`) · not now, and why. */
  readonly solved: readonly string[];
  readonly begun: readonly string[];
  readonly notNow: readonly string[];
}

/**
 * One matter people write about, in sentence parts without a full stop. Filled in later: `{村}` the village or community,
 * `{咱}` the same as people say it, `{处}` a spot of it, `{组}` a group or block, `{户}` so many households, `{人}` somebody
 * of the family, `{期}` a promised time.
 */
export interface Subject {
  readonly key: string;
  /** Where it occurs; everywhere when left out. */
  readonly at?: 'village' | 'community' | 'enterprise';
  /** Months in which it is mostly raised: flood season, harvest, the New Year. */
  readonly months?: readonly number[];
  /** How often compared with others; 1 when left out. */
  readonly weight?: number;
  readonly choice?: Choice;
  /** Thanks, a question, an idea: no trouble is told. */
  readonly calm?: true;
  readonly office: OfficeKey;
  /** Another body than the congress is competent. */
  readonly elsewhere?: { readonly channel: OtherChannel; readonly bodyName: string; readonly reason: readonly string[] };
  readonly what: readonly string[];
  readonly hurt: readonly string[];
  readonly wish: readonly string[];
  readonly solved: readonly string[];
  readonly later: readonly string[];
  readonly cannot: readonly string[];
  readonly paper?: PaperParts;
}
