import { type Role, presidiumSide } from '#kernel/actor.ts';
import { type DateOn, addDays } from '#kernel/dates.ts';
import type { Level } from '#features/deputy/rules.ts';

/** The presidium and its office keep the record of what deputies do (《代表法》第五十八条); beside them a deputy reads his own. */
export const readers: readonly Role[] = presidiumSide;

/** One act in office. `title` names the matter, never a resident. */
export interface DutyAct {
  readonly personId: string;
  /** The name of the act, as the feature that tells it calls it: `suggestion.submitted`. */
  readonly kind: string;
  /** The day it was done; a late entry differs from the day it was entered. */
  readonly on: string;
  readonly title: string;
  readonly refFeature: string;
  readonly refId: string;
  /** Of which mandate it is, where it may be another than this house's own: of two that run at once the act belongs to one. */
  readonly level?: Level | null;
}

/** A line of the archive as the policy sees it; lines are never changed, so the version stays 1. */
export interface DutyLine {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
}

/** The same with what decides which verbs are possible. */
export interface ArchivedLine extends DutyLine {
  readonly kind: string;
  readonly on: string;
  readonly title: string;
  readonly refFeature: string;
  readonly refId: string;
  readonly enteredBy: string | null;
  readonly struck: boolean;
  /** An objection that waits for its answer. */
  readonly objectionId: string | null;
}

/** What somebody adds by hand, because no other feature tells it. */
export const addedKinds = ['training', 'sitting', 'inspection', 'report', 'award', 'other'] as const;
export type AddedKind = (typeof addedKinds)[number];

/** The feature an added line refers to: the archive itself. */
export const addedBy = 'duty';

/** Where a line is read, on desk and phone; the deputy's own where nobody is named. */
export const archivePath = (on: DateOn, personId?: string): string => `/archive?${new URLSearchParams({ ...(personId ? { person: personId } : {}), year: on.slice(0, 4) })}`;

/** What becomes of a line that was objected to. */
export const answers = ['kept', 'struck'] as const;
export type Answer = (typeof answers)[number];

/** The chapters of the book, in their order, and which kinds of acts each holds; what is in none stands in the last. */
export const chapters = {
  sessions: ['presence.attended', 'duty.sitting', 'motion.submitted', 'motion.cosigned'],
  suggestions: ['suggestion.submitted', 'suggestion.cosigned'],
  activities: ['activity.attended', 'duty.inspection'],
  training: ['duty.training'],
  voters: ['contact.visited', 'contact.forum', 'reception.received', 'opinion.answered'],
  ties: ['contact.talked', 'contact.keptTouch'],
  deeds: ['contact.deed', 'contact.helped', 'contact.mediated'],
  reports: ['duty.report', 'duty.award', 'award.won'],
  others: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Chapter = keyof typeof chapters;
export const chapterKeys = Object.keys(chapters) as [Chapter, ...Chapter[]];

/** The chapter an act belongs to. */
export const chapterOf = (kind: string): Chapter => chapterKeys.find((key) => (chapters[key] as readonly string[]).includes(kind)) ?? 'others';

/** From one day to another, both counted; open while nothing ends it. */
interface Days {
  readonly fromOn: DateOn;
  readonly toOn: DateOn | null;
}

/**
 * 一任一册: which days of a person's archive belong to each of his mandates, the latest first; every day to one alone. Given the nearest
 * congress first: of two mandates that run at once the nearer has the day, the other congress keeps an archive of its own.
 */
export function archivesOf<M extends Days>(mandates: readonly M[]): M[] {
  const found: M[] = [];
  for (const mandate of mandates) {
    let left: M[] = [mandate];
    for (const { fromOn, toOn } of found) {
      left = left.flatMap((piece) => [
        ...(piece.fromOn < fromOn ? [{ ...piece, toOn: piece.toOn !== null && piece.toOn < fromOn ? piece.toOn : addDays(fromOn, -1) }] : []),
        ...(toOn !== null && (piece.toOn === null || piece.toOn > toOn) ? [{ ...piece, fromOn: piece.fromOn > toOn ? piece.fromOn : addDays(toOn, 1) }] : []),
      ]);
    }
    found.push(...left);
  }
  return found.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1));
}

/** Most lines of a page, and of a book. */
export const pageSize = 50;
export const mostInBook = 2000;
/** A term of five years touches six; one that nobody ended yet may run on a little. */
export const mostYears = 10;

/** What an act is called, of the words of this feature; one that has no name there yet is an act like others. */
export function kindWords({ kinds, otherKind }: { readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>; readonly otherKind: string }, kind: string): string {
  const [feature = '', act = ''] = kind.split('.');
  return kinds[feature]?.[act] ?? otherKind;
}
