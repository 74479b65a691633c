import type { DateOn } from '#kernel/dates.ts';

/** How a deputy was in touch with voters. */
export const ways = ['visit', 'forum', 'phone', 'message', 'letter'] as const;
export type Way = (typeof ways)[number];

/** 办实事, 结对帮扶, 参与调解. */
export const deedKinds = ['deed', 'help', 'mediation'] as const;
export type DeedKind = (typeof deedKinds)[number];

/** Where the money of a deed came from. */
export const fundSources = ['own', 'raised', 'office', 'village', 'enterprise'] as const;
export type FundSource = (typeof fundSources)[number];

/** The records of this feature; the subject of its verbs is one of them. */
export type RecordKind = 'household' | 'visit' | 'deed' | 'tie' | 'talk';

/** Any of the records as policies see it. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly record: RecordKind;
  readonly deputyPersonId: string;
  readonly stationId: string | null;
  /** Who keeps in touch with the deputy 联系人; of ties and talks alone. */
  readonly keeperPersonId?: string | null;
  /** Voided, gone from the list of fixed voters, or no longer tied. */
  readonly endedOn: DateOn | null;
  /** A deed or talk whose result is written down; null for what has none. */
  readonly finishedOn: DateOn | null;
  /** What the deputy said was taken in as an opinion; of talks alone. */
  readonly raised?: boolean;
  /** The deputy spoken with holds a mandate today; of talks alone. */
  readonly inOffice?: boolean;
}

/** What each kind of deed is called in the duty archive. */
export const dutyKinds = { deed: 'contact.deed', help: 'contact.helped', mediation: 'contact.mediated' } as const satisfies Readonly<Record<DeedKind, string>>;
/** A talk in the archive of the deputy spoken with, and of whoever spoke with him where he is a deputy himself. */
export const talkDuties = { deputy: 'contact.talked', keeper: 'contact.keptTouch' } as const;
/** Calling on voters, as the duty archive calls it; a forum with voters stands by itself. */
export const visitDuty = (way: Way): 'contact.forum' | 'contact.visited' => (way === 'forum' ? 'contact.forum' : 'contact.visited');

/** Counters read off the duty archive: each counts the standing lines of one kind there, and of no other record. */
export const archiveKinds = {
  suggestions: 'suggestion.submitted', receptions: 'reception.received', activities: 'activity.attended', answers: 'opinion.answered', trainings: 'duty.training', reports: 'duty.report',
} as const;

/** The counters of 六个一 in the order of the slogan, then those other towns count under the same name. Each is a setting; a town that sets one to nought does not count it. */
export const counters = ['visits', 'forums', 'suggestions', 'deeds', 'helped', 'mediations', 'receptions', 'activities', 'answers', 'trainings', 'reports'] as const;
export type Counter = (typeof counters)[number];

/** What was done in one year, as the records say. */
export type Done = Readonly<Record<Counter, number>>;

/** What one deputy did of each counter: among voters by his records there, everything else by the lines of his archive. */
export function doneOf(sums: { readonly calledOn: number; readonly forums: number; readonly deeds: number; readonly helped: number; readonly mediations: number } | undefined, acts: ReadonlyMap<string, number> | undefined): Done {
  const lines = (key: keyof typeof archiveKinds): number => acts?.get(archiveKinds[key]) ?? 0;
  return {
    visits: sums?.calledOn ?? 0, forums: sums?.forums ?? 0, suggestions: lines('suggestions'), deeds: sums?.deeds ?? 0, helped: sums?.helped ?? 0, mediations: sums?.mediations ?? 0,
    receptions: lines('receptions'), activities: lines('activities'), answers: lines('answers'), trainings: lines('trainings'), reports: lines('reports'),
  };
}

/** Progress of one counter: shown as it is, also beyond what is asked for. */
export interface Progress {
  readonly key: Counter;
  readonly done: number;
  readonly wanted: number;
}

/** The counters a town counts, with what was done of each. */
export const progressOf = (done: Done, wanted: Readonly<Record<Counter, number>>): Progress[] =>
  counters.filter((key) => wanted[key] > 0).map((key) => ({ key, done: done[key], wanted: wanted[key] }));

/** Most households in one record, and most kept by one deputy: more is a meeting, or everybody. */
export const mostAtOnce = 30;
export const mostHouseholds = 60;
/** Most deputies tied to one person at once: more is everybody. */
export const mostTies = 60;

/** How far somebody has come with the deputies he keeps in touch with: with how many of them he has talked, how often. Progress, no mark. */
export interface TieProgress {
  readonly talkedWith: number;
  readonly of: number;
  readonly talks: number;
}

/** The same as a pure count over his ties of the year. */
export const tieProgress = (ties: readonly { readonly talkCount: number }[]): TieProgress =>
  ({ talkedWith: ties.filter(({ talkCount }) => talkCount > 0).length, of: ties.length, talks: ties.reduce((all, { talkCount }) => all + talkCount, 0) });
