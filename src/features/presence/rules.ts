import { type Attendance, attendances, came, cameAs } from '#features/activity/rules.ts';
import type { DateOn } from '#kernel/dates.ts';

/** How somebody was there, or not, is said of a session in the words of an activity's list. */
export { type Attendance, attendances, came, cameAs };

/** How often somebody was called, and what became of it. */
export interface Calls {
  readonly called: number;
  readonly came: number;
  readonly leave: number;
  readonly absent: number;
}

/** What is counted of one deputy. */
export interface Presence {
  readonly sessions: Calls;
  readonly activities: Calls;
  /** Activities he came to without being asked. */
  readonly along: number;
  /** Occasions he came to whose speakers are on record, and those at which he spoke. */
  readonly heard: number;
  readonly spoke: number;
  readonly led: number;
  readonly cosigned: number;
  readonly motionsLed: number;
  readonly motionsJoined: number;
}

/** One deputy at one occasion. */
export interface Occasion {
  readonly personId: string;
  readonly session: boolean;
  readonly asked: boolean;
  readonly attendance: Attendance;
  readonly spoke: boolean | null;
}

const noCalls: Calls = { called: 0, came: 0, leave: 0, absent: 0 };
/** Nothing on record. */
export const nothing: Presence = { sessions: noCalls, activities: noCalls, along: 0, heard: 0, spoke: 0, led: 0, cosigned: 0, motionsLed: 0, motionsJoined: 0 };

const called = (calls: Calls, attendance: Attendance): Calls => ({
  called: calls.called + 1, came: calls.came + Number(came(attendance)), leave: calls.leave + Number(attendance === 'leave'), absent: calls.absent + Number(attendance === 'absent'),
});

/** Adds one occasion. */
export function withOccasion(sum: Presence, { session, asked, attendance, spoke }: Omit<Occasion, 'personId'>): Presence {
  const heard = spoke === null ? sum : { ...sum, heard: sum.heard + 1, spoke: sum.spoke + Number(spoke) };
  if (!asked) return { ...heard, along: heard.along + Number(came(attendance)) };
  return session ? { ...heard, sessions: called(heard.sessions, attendance) } : { ...heard, activities: called(heard.activities, attendance) };
}

const both = (one: Calls, other: Calls): Calls => ({ called: one.called + other.called, came: one.came + other.came, leave: one.leave + other.leave, absent: one.absent + other.absent });
/** Sessions and activities together. */
export const callsOf = ({ sessions, activities }: Presence): Calls => both(sessions, activities);

/** What is counted of all deputies together. */
export interface CongressPresence {
  readonly deputies: number;
  readonly sessions: Calls;
  readonly activities: Calls;
  /** Deputies who were called at all, who came at least once, who spoke at least once, who handed something in. */
  readonly everCalled: number;
  readonly everCame: number;
  readonly everSpoke: number;
  readonly everProposed: number;
  readonly led: number;
  readonly motionsLed: number;
}

/** All deputies of a congress together. */
export function congressOf(all: readonly Presence[]): CongressPresence {
  const many = (test: (one: Presence) => boolean) => all.filter(test).length;
  const sum = (figure: (one: Presence) => number) => all.reduce((total, one) => total + figure(one), 0);
  return {
    deputies: all.length, sessions: all.reduce((total, one) => both(total, one.sessions), noCalls), activities: all.reduce((total, one) => both(total, one.activities), noCalls),
    everCalled: many((one) => callsOf(one).called > 0), everCame: many((one) => callsOf(one).came > 0), everSpoke: many((one) => one.spoke > 0),
    everProposed: many(({ led, cosigned, motionsLed, motionsJoined }) => led + cosigned + motionsLed + motionsJoined > 0),
    led: sum((one) => one.led), motionsLed: sum((one) => one.motionsLed),
  };
}

/** A roll as its verbs and its policy see it. */
export interface Roll {
  readonly id: string;
  readonly version: number;
  readonly sittingId: string;
}

/** A session whose roll is about to be taken. */
export interface Unrolled {
  readonly sittingId: string;
  readonly fromOn: DateOn;
  readonly taken: boolean;
}

/**
 * Acts whose number may stand on a public page where the town decided so (《代表法》第五十八条). Visits, households, help, money,
 * objections and whatever is not named here never do.
 */
export const shownKinds: readonly string[] = ['presence.attended', 'activity.attended', 'suggestion.submitted', 'suggestion.cosigned', 'motion.submitted', 'motion.cosigned', 'opinion.answered', 'reception.received', 'duty.training', 'duty.report'];
/** So many published activities and days of receiving stand there. */
export const mostOnPage = 10;
