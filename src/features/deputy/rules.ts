import { type Actor, type Role, type TenantKind, has, isSignedIn, presidiumSide } from '#kernel/actor.ts';
import { type DateOn, type Span, addDays } from '#kernel/dates.ts';
import { type Gravity, type Mark, markBy } from '#kernel/sheet-import.ts';

/** Since the 《地方组织法》 of 1979 there are these congresses again: no earlier year is one of theirs. */
export const firstYear = 1979;

/** The congress a mandate belongs to; one person may hold several. */
export const levels = ['township', 'county', 'city'] as const;
export type Level = (typeof levels)[number];

/** What a deputy is in the congress itself; chair and vice chair sit in the presidium by office (《地方组织法》第十九条). */
export const congressPosts = ['chair', 'viceChair', 'presidium'] as const;
export type CongressPost = (typeof congressPosts)[number];

/** Whose mandates a tenant keeps. A street committee 街道工委 is no congress: its deputies are the district's. */
export const levelsIn: Readonly<Record<TenantKind, readonly Level[]>> = {
  township: ['township', 'county', 'city'], street: ['county', 'city'], county: ['county', 'city'],
};

/** The congress that is this tenant's own, with its districts and sessions; none at a street committee. */
export const ownLevel = (kind: TenantKind): Level | null => (kind === 'street' ? null : kind);

/** Who sees mandates that are over, and those of terms to come; everybody else sees who is in office. */
export const seesEnded = (actor: Actor): boolean => isSignedIn(actor) && has(actor, ...presidiumSide, 'governmentOffice', 'countyOfficer');

/**
 * Who sees what is not for the public: birth, party, card number, the masked phone. The deputy sees his own. What the
 * presidium must publish of a deputy (《代表法》第五十八条) goes no further than name, photo, district, group and post.
 */
export const seesPrivate = (actor: Actor, personId: string): boolean =>
  isSignedIn(actor) && (has(actor, ...presidiumSide) || actor.personId === personId);

/**
 * Why a mandate ends before its term: the seven grounds of《代表法》第六十二条 (an ordered resignation counts as one), and
 * death, by which it ends of itself. There is no other ground; how well a deputy did is none.
 */
export const endGrounds = ['movedAway', 'resigned', 'absentTwice', 'recalled', 'lostNationality', 'lostPoliticalRights', 'lostCapacity', 'died'] as const;
export type EndGround = (typeof endGrounds)[number];

/** A district elects one to three deputies (《选举法》第二十六条). */
export const mostSeats = 3;

/** Who sits in the congress's offices must be its deputy: with the mandate the post ends too (《选举法》第五十六条). */
export const deputiesOnly: readonly Role[] = ['chair', 'presidium'];

/** A term runs from its own first session to the first of the next (《代表法》第二条): it ends on the day before that one opens. */
export const lastDayBefore = (nextFromOn: DateOn): DateOn => addDays(nextFromOn, -1);

/** The first day of a mandate: the term's, or that of a by-election 补选 in it. One whose day nobody knows begins with the term. */
export const beganOn = (termFromOn: DateOn, electedOn: DateOn | null): DateOn => (electedOn !== null && electedOn > termFromOn ? electedOn : termFromOn);

/** A term up to its last day, or to today while it runs; before its first day it has none. */
export const termSpan = ({ fromOn, toOn }: { readonly fromOn: DateOn; readonly toOn: DateOn | null }, today: DateOn): Span =>
  ({ fromOn, toOn: toOn !== null && toOn < today ? toOn : today < fromOn ? lastDayBefore(fromOn) : today });

/** Who is younger than this cannot be elected (《选举法》第四条). */
export const youngestYears = 18;

/** A mandate as its verbs see it. */
export interface Mandate {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly termId: string;
  readonly level: Level;
  readonly endedOn: DateOn | null;
  /** The days of its term; the last is open while no next term has begun. */
  readonly termFromOn: DateOn;
  readonly termToOn: DateOn | null;
}

/** In office on that day: within the term, and not ended by then. */
export const isInForce = (mandate: Pick<Mandate, 'endedOn' | 'termFromOn' | 'termToOn'>, on: DateOn): boolean =>
  mandate.termFromOn <= on && (mandate.termToOn === null || mandate.termToOn >= on) && (mandate.endedOn === null || mandate.endedOn > on);

/** What is recorded of an end: the day it took effect, and the day it was announced. */
export interface RecordedEnd {
  readonly level: Level;
  readonly ground: EndGround;
  readonly endedOn: DateOn;
  readonly announcedOn: DateOn | null;
}

/** Why an end may not be recorded like this; the key of the words that say so. */
export type EndObjection = 'endInFuture' | 'announcementMissing' | 'announcedBeforeEnd' | 'announcedOutsideSession';

/**
 * The end is the congress's to announce, on the report of the qualification committee (《代表法》第六十三条): a township's in a
 * session of its own. Higher congresses announce theirs in their own way; a death needs no announcement to take effect.
 */
export function endObjection(end: RecordedEnd, sessions: readonly Span[], today: DateOn): EndObjection | null {
  const { announcedOn, endedOn } = end;
  if (endedOn > today || (announcedOn !== null && announcedOn > today)) return 'endInFuture';
  if (announcedOn === null) return end.ground === 'died' ? null : 'announcementMissing';
  if (announcedOn < endedOn) return 'announcedBeforeEnd';
  const inSession = sessions.some(({ fromOn, toOn }) => fromOn <= announcedOn && announcedOn <= toOn);
  return end.level !== 'township' || inSession ? null : 'announcedOutsideSession';
}

/** What may be wrong with a row of a roster, and how grave it is. */
export const rosterFaults = {
  nameMissing: 'bad', nameWrong: 'bad', twoNames: 'bad', bornWrong: 'bad', bornTooEarly: 'bad', bornTooLate: 'bad', levelWrong: 'bad',
  repeated: 'bad', districtWrong: 'bad',
  nameOdd: 'doubtful', genderWrong: 'doubtful', monthUnclear: 'doubtful', yearOnly: 'doubtful', phoneWrong: 'doubtful', landline: 'doubtful',
  phoneShared: 'doubtful', samePerson: 'doubtful', electedWrong: 'doubtful', districtMissing: 'doubtful', districtOdd: 'doubtful',
  remarkDoubts: 'doubtful', cardShared: 'doubtful',
  ambiguous: 'doubtful', cardOfAnother: 'doubtful', genderDiffers: 'doubtful', phoneOfAnother: 'doubtful', perhapsAnother: 'doubtful', perhapsKnown: 'doubtful',
  districtChanges: 'doubtful', districtOverfull: 'doubtful',
} as const satisfies Gravity;
export type RosterFault = keyof typeof rosterFaults;

/** What was done to a row on the way in that a reader should know; no reason to doubt it. */
export const rowNotes = ['idDropped', 'secondPhoneDropped', 'ethnicityAssumed', 'signDropped'] as const;
export type RowNote = (typeof rowNotes)[number];

/** What is to be said of the file as a whole. */
export const sheetNotes = ['idColumnDropped', 'addressDropped', 'columnsIgnored', 'sheetIgnored', 'totalDiffers', 'termDiffers'] as const;
export type SheetNote = (typeof sheetNotes)[number];

/** What confirming a row does. */
export const rowActs = ['new', 'newMandate', 'update', 'unchanged', 'none'] as const;
export type RowAct = (typeof rowActs)[number];

/** The gravest mark of these faults. */
export const markOf = (faults: readonly { code: RosterFault }[]): Mark => markBy(rosterFaults, faults);

/** A county congress has at most 450 deputies (《选举法》第十二条), a township's 160: a longer list is no roster. */
export const mostRosterRows = 1000;
