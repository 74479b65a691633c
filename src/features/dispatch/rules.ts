import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';

/** What goes out: 交办函、答复、会办意见、催办函、督办函、重新办理函、活动汇报、办理情况报告. */
export const kinds = ['assignment', 'reply', 'coOpinion', 'reminder', 'supervision', 'rehandling', 'activityReport', 'yearlyReport'] as const;
export type Kind = (typeof kinds)[number];

/** Who sends: the congress, the town government for its inner offices, or an office by itself. */
export const holders = ['congress', 'government', 'office'] as const;
export type HolderKind = (typeof holders)[number];

/** From what a letter came. */
export const origins = ['suggestion', 'activity', 'year'] as const;
export type Origin = (typeof origins)[number];

/** Whose series and register it is. */
export interface Holder {
  readonly holder: HolderKind;
  /** With 'office' only. */
  readonly officeId: string | null;
}

/** A letter in the register as its verbs see it. */
export interface Dispatched extends Holder {
  readonly id: string;
  readonly version: number;
  readonly voidedOn: string | null;
}

/** Keeps the numbers and voids: who writes for the sender. */
export const keeps = (actor: Actor, { holder, officeId }: Holder): boolean => {
  if (holder === 'congress') return keepsTheOffice(actor);
  return holder === 'government' ? has(actor, 'governmentOffice') : officeId !== null && officesOf(actor).includes(officeId);
};

/** Reads every row: who keeps the congress's papers, and the presidium. */
export const readsAll = (actor: Actor): boolean => keepsTheOffice(actor) || has(actor, 'presidium');

/** Does a letter go out in the town's own form, where there is one? A reply only where the government sends it: an office with a seal has a head of its own, and a village committee writes plainly. */
export const goesInOwnForm = (kind: Kind, holder: HolderKind): boolean => kind !== 'reply' || holder === 'government';

/** A number as it is printed（GB/T 9704—2012 7.2.5）: six-cornered brackets, the whole year, no 第 and no leading zero. */
export const labelOf = (of: { series: string; year: number; number: number }): string => `${of.series}〔${of.year}〕${of.number}号`;

/** The parts of a number somebody typed, whatever brackets he used; null for one that has no such parts. */
export function partsOfLabel(label: string): { series: string; year: number; number: number } | null {
  const [, series, year, number] = /^(.{1,20}?)[〔[［（(【](\d{4})[〕\]］）)】]第?0*(\d{1,5})号?$/.exec(label.replaceAll(/\s/g, '')) ?? [];
  return series === undefined ? null : { series, year: Number(year), number: Number(number) };
}

/** The number that stands so many places after this one in its series; null where it has no such parts. */
export function numberAfter(label: string, places: number): string | null {
  const parts = partsOfLabel(label);
  return parts && labelOf({ ...parts, number: parts.number + places });
}

/**
 * So far past the last number one may be typed without being asked again. The numbers between are never given: an own series would lose
 * them; the government's are mostly given elsewhere, and only a far one looks like a slip of the finger.
 */
const mayLeap: Readonly<Record<HolderKind, number>> = { congress: 1, office: 1, government: 20 };

/** Does this number leave out numbers that nobody gave? Not where none is known yet. */
export const leapsAhead = (holder: HolderKind, last: number | null, number: number): boolean => last !== null && number - last > mayLeap[holder];

/** One spelling for one number: what was typed with other brackets is the same number. */
export function plainLabel(label: string): string {
  const parts = partsOfLabel(label);
  return parts ? labelOf(parts) : label.replaceAll(/\s/g, '');
}

/** The usual 发文代字 of a town's congress and government: 清人函, 清政函. An office says its own. */
export const usualSeries = (holder: HolderKind, shortName: string): string | null =>
  (holder === 'office' ? null : `${[...shortName][0] ?? ''}${holder === 'congress' ? '人' : '政'}函`);

/** What the names of one sender's counters begin with. */
export const countersOf = ({ holder, officeId }: Holder): string => `dispatch/${holder}/${officeId ?? ''}/`;

/** The counter of one sender's series in one year. */
export const counterOf = (sender: Holder, series: string, year: number): string => `${countersOf(sender)}${series}/${year}`;
