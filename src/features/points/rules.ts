import { type Actor, has } from '#kernel/actor.ts';
import { type DateOn, addDays, yearOf, yearSpan } from '#kernel/dates.ts';
import { workflow } from '#kernel/workflow.ts';
import { chapterKeys, chapters, readers } from '#features/duty/rules.ts';

/** States of a rule. */
export const states = ['draft', 'inForce', 'ended', 'dropped'] as const;
export type State = (typeof states)[number];

/** The life of a rule. One that another replaced stays in force for its own days; switched off, all that were in force end. */
export const life = workflow({
  states,
  initial: 'draft',
  final: ['ended', 'dropped'],
  steps: {
    amend: { from: ['draft'] },
    drop: { from: ['draft'], to: 'dropped' },
    enact: { from: ['draft'], to: 'inForce' },
    switchOff: { from: ['inForce'], to: 'ended' },
  },
});
/** One of its verbs. */
export type LifeVerb = (typeof life)['verbs'][number];

/** An act the duty archive names. */
type Named = { [K in keyof typeof chapters]: (typeof chapters)[K][number] }[keyof typeof chapters];
/** An honour is voted or given; that somebody keeps in touch with a deputy is the presidium's division of work, and no act of the deputy's. None counts for anything here. */
const uncounted = ['award.won', 'duty.award', 'contact.talked', 'contact.keptTouch'] as const satisfies readonly Named[];
const isKind = (kind: Named): kind is Kind => !(uncounted as readonly Named[]).includes(kind);
/** One a rule may count. */
export type Kind = Exclude<Named, (typeof uncounted)[number]>;
export const kinds = chapterKeys.flatMap((key): readonly Named[] => chapters[key]).filter(isKind) as [Kind, ...Kind[]];

/** Most of one record, and of one kind in a year, in tenths of a point. */
export const most = { worth: 1000, cap: 10_000, words: 2000 };

/** Tenths of a point as people read them. */
export const inPoints = (tenths: number): string => String(tenths / 10);

/** What somebody typed, in tenths, also with the wide digits of a Chinese keyboard; not a number where it is finer than a tenth, or none. */
export function tenthsOf(typed: string): number {
  const plain = typed.normalize('NFKC').trim().replace('。', '.');
  return /^\d+(\.\d)?$/.test(plain) ? Math.round(Number(plain) * 10) : Number.NaN;
}

/** What is wrong in one cell of the form; null where it is well. A kind with both cells empty counts for nothing. */
export type CellFault = 'missing' | 'noFigure' | 'nought' | 'tooMuch' | 'belowOne';
/** The faults of the two cells of a kind, as they were typed. */
export function cellFaults(worth: string, cap: string): { readonly worth: CellFault | null; readonly cap: CellFault | null } {
  if (worth.trim() === '' && cap.trim() === '') return { worth: null, cap: null };
  const [each, whole] = [faultOfCell(worth, most.worth), faultOfCell(cap, most.cap)];
  return { worth: each, cap: each === null && whole === null && tenthsOf(cap) < tenthsOf(worth) ? 'belowOne' : whole };
}

function faultOfCell(typed: string, greatest: number): CellFault | null {
  if (typed.trim() === '') return 'missing';
  const tenths = tenthsOf(typed);
  if (Number.isNaN(tenths)) return 'noFigure';
  return tenths === 0 ? 'nought' : tenths > greatest ? 'tooMuch' : null;
}

/** What one kind of record counts, and the most of it in a year. */
export interface RuleLine {
  readonly kind: Kind;
  readonly worthTenths: number;
  readonly capTenths: number;
}

/** What the presidium resolved. */
interface Terms {
  readonly meetingName: string;
  readonly resolvedOn: DateOn;
  readonly fromOn: DateOn;
  readonly words: string;
  readonly lines: readonly RuleLine[];
}

/** A rule as its verbs see it. */
export interface Rule extends Terms {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  /** The last day whose records it counts; null for the one that holds. */
  readonly untilOn: DateOn | null;
  readonly preparedBy: string;
}

/** Why these terms cannot be, or null. What was done before the presidium resolved counts for nothing: nobody knew of it (《个人信息保护法》第二十四条). */
export function faultOf({ resolvedOn, fromOn, lines }: Terms, today: DateOn): 'notResolvedYet' | 'beforeTheResolution' | 'nothingCounts' | 'countedTwice' | 'capBelowOne' | null {
  if (resolvedOn > today) return 'notResolvedYet';
  if (fromOn < resolvedOn) return 'beforeTheResolution';
  if (lines.length === 0) return 'nothingCounts';
  if (new Set(lines.map(({ kind }) => kind)).size < lines.length) return 'countedTwice';
  return lines.some(({ worthTenths, capTenths }) => worthTenths < 1 || capTenths < worthTenths) ? 'capBelowOne' : null;
}

/** A record of the archive, as far as it is counted. */
interface Act {
  readonly id: string;
  readonly kind: string;
  readonly on: DateOn;
}

/** A rule as far as it counts. */
export type Counting = Pick<Rule, 'id' | 'fromOn' | 'untilOn' | 'lines'>;

/** What a record counts: by which rule, how much one of its kind is worth, and how much of that the cap left. */
interface Credit {
  readonly ruleId: string;
  readonly worthTenths: number;
  readonly capTenths: number;
  readonly givenTenths: number;
}

/** How the points of a year stand: the year runs on, it can be objected to, or no more. */
export const standings = ['running', 'open', 'final'] as const;
export type Standing = (typeof standings)[number];

/** The last day on which the points of a year can be objected to, so many days after it is over. */
export const objectUntil = (year: number, days: number): DateOn => addDays(yearSpan(year).toOn, days);

/** The same as a word. */
export const standingOf = (year: number, until: DateOn, today: DateOn): Standing => (yearOf(today) <= year ? 'running' : today <= until ? 'open' : 'final');

/** An act first entered after the window counts for nothing, whoever entered it; one entered in time and put right later stays in time; what is struck out later still counts no more. */
export const inTime = ({ firstEnteredOn }: { readonly firstEnteredOn: DateOn }, until: DateOn): boolean => firstEnteredOn <= until;

/** Of two mandates at once an act belongs to one: what is another level's is not counted here. A house without a congress of its own counts all. */
export const ofThisLevel = ({ level }: { readonly level: string | null }, own: string | null): boolean => own === null || level === null || level === own;

/** The rule of a day. */
const ruleOn = <R extends Pick<Rule, 'fromOn' | 'untilOn'>>(rules: readonly R[], on: DateOn): R | undefined =>
  rules.find(({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || on <= untilOn));

/** The records that count, in the order of their days, each by the rule of its day up to the cap of its kind and year. */
export function credited<A extends Act>(rules: readonly Counting[], acts: readonly A[]): (A & Credit)[] {
  const given = new Map<string, number>();
  return acts.toSorted((one, other) => (one.on + one.id < other.on + other.id ? -1 : 1)).flatMap((act) => {
    const rule = ruleOn(rules, act.on);
    const line = rule?.lines.find(({ kind }) => kind === act.kind);
    if (!rule || !line) return [];
    // The cap is the year's: a rule that begins in the middle of it opens no second one.
    const key = `${act.kind} ${yearOf(act.on)}`;
    const before = given.get(key) ?? 0;
    const givenTenths = Math.max(0, Math.min(line.worthTenths, line.capTenths - before));
    given.set(key, before + givenTenths);
    return [{ ...act, ruleId: rule.id, worthTenths: line.worthTenths, capTenths: line.capTenths, givenTenths }];
  });
}

/** All of these together. */
export const sumOf = (credits: readonly Pick<Credit, 'givenTenths'>[]): number => credits.reduce((sum, { givenTenths }) => sum + givenTenths, 0);

/** Who reads every rule: the presidium and its office. They read rules and nobody's points. */
export const readsRules = (actor: Actor): boolean => has(actor, ...readers);
/** A deputy reads the rules in force, and his own points. */
export const isDeputy = (actor: Actor): boolean => has(actor, 'deputy') && actor.personId !== null;
