/** How long a record is kept. */
export const terms = ['permanent', 'tenYears'] as const;
export type Term = (typeof terms)[number];

const township = '《乡镇档案工作办法》';
const ours = '本平台默认值，《乡镇档案工作办法》没有列明';

/**
 * The kinds of records, in the order of a yearly file, each with its retention and where that comes from. What the regulation
 * (国家档案局令第18号) lists as permanent is permanent; what group work leaves behind is kept ten years.
 */
export const classes = {
  suggestion: { term: 'permanent', source: township },
  reply: { term: 'permanent', source: township },
  motion: { term: 'permanent', source: township },
  promise: { term: 'permanent', source: township },
  meeting: { term: 'permanent', source: township },
  activity: { term: 'tenYears', source: township },
  visit: { term: 'tenYears', source: ours },
  deed: { term: 'tenYears', source: ours },
  talk: { term: 'tenYears', source: ours },
  opinion: { term: 'tenYears', source: ours },
  acceptance: { term: 'tenYears', source: ours },
  duty: { term: 'permanent', source: ours },
  signedPage: { term: 'permanent', source: ours },
} as const satisfies Readonly<Record<string, { readonly term: Term; readonly source: string }>>;
export type Kind = keyof typeof classes;
export const kinds = Object.keys(classes) as [Kind, ...Kind[]];

/** The kinds that a station has of its own; the others are the town's. */
export const stationKinds = ['activity', 'visit', 'deed', 'opinion', 'acceptance', 'signedPage'] as const satisfies readonly Kind[];
/** Of these a station that worked has some in every year; the others come now and then. */
export const yearlyKinds = ['activity', 'visit', 'deed', 'opinion'] as const satisfies readonly Kind[];

/** A yearly file that was sealed. */
export interface Seal {
  readonly id: string;
  readonly version: number;
  readonly year: number;
}

/** What a verification may find. */
export const faults = ['manifestGone', 'manifestChanged', 'notInAudit', 'sealGone', 'resealedOther', 'resealedWithout', 'changed', 'removed', 'foreign', 'withdrawn', 'paperChanged', 'paperGone'] as const;
export type FaultKind = (typeof faults)[number];
/** Told by name, but nothing is wrong: what came in later, and what was withdrawn with its words as they were sealed. */
export const lawful = ['foreign', 'withdrawn'] as const satisfies readonly FaultKind[];
export interface Fault {
  readonly fault: FaultKind;
  /** Which record or paper: its kind and id. */
  readonly what: string;
}

/** Records on a page. */
export const pageSize = 50;
