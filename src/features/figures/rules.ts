import { type Actor, has, officesOf, presidiumSide } from '#kernel/actor.ts';
import type { DateOn, Span } from '#kernel/dates.ts';
import { share } from '#kernel/share.ts';
import { workflow } from '#kernel/workflow.ts';

/** States of a table by office. */
export const states = ['prepared', 'shown', 'published', 'withdrawn', 'dropped'] as const;
export type State = (typeof states)[number];
/** The whole year, or one of its halves. */
export const halves = ['year', 'first', 'second'] as const;
export type Half = (typeof halves)[number];
/** What is said of a line: words to stand beside it, or that a figure is wrong. */
export const remarkKinds = ['remark', 'mistake'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** The life of a table: counted, shown to those it is about, published by the chair. */
export const life = workflow({
  states,
  initial: 'prepared',
  final: ['withdrawn', 'dropped'],
  steps: {
    show: { from: ['prepared'], to: 'shown' },
    recount: { from: ['prepared', 'shown'] },
    remark: { from: ['shown'] },
    agree: { from: ['shown'] },
    answer: { from: ['shown'] },
    publish: { from: ['shown'], to: 'published' },
    withdraw: { from: ['published'], to: 'withdrawn' },
    drop: { from: ['prepared', 'shown'], to: 'dropped' },
  },
});
/** One of its verbs. */
export type LifeVerb = (typeof life)['verbs'][number];

/** Most offices in a table and remarks on it. */
export const most = { lines: 200, remarks: 200 };

/** The days of a span. */
export const spanOf = (year: number, half: Half): Span =>
  ({ fromOn: `${year}-${half === 'second' ? '07-01' : '01-01'}`, toOn: `${year}-${half === 'first' ? '06-30' : '12-31'}` });

/**
 * What deputies wrote of the answers stands in the table of a whole year alone: a half beside its year would let one word be reckoned out.
 */
export const withMarks = (half: Half): boolean => half === 'year';

/** What was counted of one office. */
export interface Counts {
  readonly dueCount: number;
  readonly keptCount: number;
  readonly inTimeCount: number;
  readonly lateCount: number;
  /** Put off with consent and not due yet; done as the office says and not looked at. Null where it was counted before these were told apart. */
  readonly putOffCount: number | null;
  readonly claimedCount: number | null;
  readonly notYetCount: number;
  /** Forms let out in whole batches; nought where there are too few. */
  readonly markedCount: number;
  readonly satisfiedCount: number;
}
/** A line of a table. */
export interface Line extends Counts { readonly officeId: string; readonly officeName: string }

/** Of whom nothing is counted any more. */
export const nothing: Counts = { dueCount: 0, keptCount: 0, inTimeCount: 0, lateCount: 0, putOffCount: 0, claimedCount: 0, notYetCount: 0, markedCount: 0, satisfiedCount: 0 };

const countKeys = ['dueCount', 'keptCount', 'inTimeCount', 'lateCount', 'putOffCount', 'claimedCount', 'notYetCount', 'markedCount', 'satisfiedCount'] as const satisfies readonly (keyof Counts)[];
/** Do two counts say the same of the same offices? */
export const sameFigures = (some: readonly Line[], others: readonly Line[]): boolean =>
  some.length === others.length && some.every((line) => others.some((other) => other.officeId === line.officeId && countKeys.every((key) => other[key] === line[key])));

/** Few cases in words. Each stands for more than one count. */
export const outcomes = ['none', 'all', 'some', 'notOne'] as const;
/** What the few cases of an office came to. */
const outcomeOf = ({ dueCount, keptCount }: Counts): (typeof outcomes)[number] => (dueCount === 0 ? 'none' : keptCount === dueCount ? 'all' : keptCount > 0 ? 'some' : 'notOne');

/** A line as everybody reads it: figures from ten cases on, words below. */
export function publicLine(line: Line, remarks: readonly string[]) {
  const { officeName, dueCount, keptCount, lateCount, putOffCount, claimedCount, notYetCount, markedCount, satisfiedCount } = line;
  const [keptShare, satisfiedShare] = [share(keptCount, dueCount), share(satisfiedCount, markedCount)];
  const told = keptShare !== null;
  return {
    officeName, outcome: outcomeOf(line), remarks: [...remarks],
    due: told ? dueCount : null, kept: told ? keptCount : null, late: told ? lateCount : null, putOff: told ? putOffCount : null, claimed: told ? claimedCount : null, notYet: told ? notYetCount : null, keptShare,
    marked: satisfiedShare === null ? null : markedCount, satisfiedShare,
  };
}

/** A table as its verbs see it. */
export interface OfficeTable {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly year: number;
  readonly half: Half;
  readonly fromOn: DateOn;
  readonly toOn: DateOn;
  readonly revision: number;
  readonly countedOn: DateOn;
  readonly preparedBy: string;
  readonly untilOn: DateOn | null;
  readonly agreedOn: DateOn | null;
  /** Mistakes pointed at that nobody has answered. */
  readonly openMistakes: number;
  /** The offices of its lines. */
  readonly officeIds: readonly string[];
}

/** The congress's side reads every table. */
export const readsTables = (actor: Actor): boolean => has(actor, ...presidiumSide);
/** Those whom a table is shown to see it from then on. */
export const shownStates = ['shown', 'published', 'withdrawn'] as const satisfies readonly State[];
/** May this actor speak of the line: the government of each, an office of its own? */
export const speaksOf = (actor: Actor, officeId: string): boolean => has(actor, 'governmentOffice') || officesOf(actor).includes(officeId);
/** Does a table, or nothing of it, concern this actor as one of those it is shown to? */
export const isShownTo = (actor: Actor, officeIds: readonly string[]): boolean => has(actor, 'governmentOffice') || officeIds.some((id) => officesOf(actor).includes(id));
