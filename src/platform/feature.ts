import type { Actor } from '#kernel/actor.ts';
import type { Contract, InputOf, OutputOf, Verb, VerbName, View, ViewName } from '#kernel/contract.ts';
import { type Clause, type Policy, judge, refuse } from '#kernel/verdict.ts';
import type { Locale, Words } from '#kernel/words.ts';
import type { AskSet } from './db/ask-set.ts';
import type { Tx } from './db/connect.ts';
import type { Services } from './services.ts';
import type { Tenant } from './tenants.ts';

/** Everything a verb or view works with: the transaction, who asks, what was asked, and the tenant's time. */
export interface Work<I = unknown> {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly tenant: Tenant;
  readonly input: I;
  readonly now: Date;
  /** The tenant's day in Asia/Shanghai. */
  readonly today: string;
  readonly locale: Locale;
  /** Where the request came from, for limits; null inside jobs. */
  readonly address: string | null;
  readonly house: Services;
  /** Adds a figure or id to this verb's audit entry. Never personal data. */
  note(detail: Record<string, unknown>): void;
  /** Tells later features, in this same transaction, that something happened. */
  announce(fact: string, about: Record<string, unknown>): Promise<void>;
}

/** What verbs act upon: it has an id and a version. */
export interface Subject {
  readonly id: string;
  readonly version: number;
}

/** Extra fields of an answer beside id, version and can, which perform adds. */
type Answer<V extends Verb> = Omit<OutputOf<V>, 'version' | 'can'>;

/** One verb. Without `load` it acts on the feature's subject named by `input.id`. */
export interface Action<V extends Verb, S> {
  readonly verb: V;
  load?(work: Work<InputOf<V>>): Promise<S | null>;
  apply(work: Work<InputOf<V>>, subject: S): Promise<Handed<Answer<V>>>;
}

/** Declares a verb's action; the check, the lock, the audit and the answer are perform's. */
export const action = <V extends Verb>(verb: V) => <S>(steps: Omit<Action<V, S>, 'verb'>): Action<V, S> => ({ verb, ...steps });

/** An answer as its maker may hand it over: lists and fields that nobody is going to change. */
type Handed<T> = T extends readonly (infer E)[] ? readonly Handed<E>[] : T extends object ? { readonly [K in keyof T]: Handed<T[K]> } : T;

/** One view: reads in a read-only transaction; only the fields of its contract leave the house. */
export interface Showing<W extends View> {
  readonly view: W;
  show(work: Work<InputOf<W>>): Promise<Handed<OutputOf<W>>>;
}

/** Declares a view’s showing. */
export const showing = <W extends View>(view: W, show: Showing<W>['show']): Showing<W> => ({ view, show });

/** Work that is done later or by the clock, in its own transaction. */
export interface JobKind {
  readonly kind: string;
  /** Minutes between runs for every tenant; absent = only when asked for. */
  readonly everyMinutes?: number;
  /** Waits for an answer from outside the house: done beside the others, so that nobody's silence holds them up. */
  readonly outward?: boolean;
  /** A job that may take longer than its lease says `stillAtIt` as it goes on, or another worker begins it too; absent where nothing was leased. */
  run(work: Work<Record<string, unknown>>, stillAtIt?: () => Promise<void>): Promise<void>;
}

/** Something that is kept for a time only. */
export interface Retention {
  /** `opinion.contact`: the feature, and what. What begins with `platform.` is a leftover and not written into the audit. */
  readonly kind: string;
  /** Why it goes, for the operator. */
  readonly why: { readonly zh: string; readonly en: string };
  /** Takes away what is due in this town and answers how much. A dry run is undone in the database; nothing else may be touched by it. */
  clear(work: Work<unknown>, dry: boolean): Promise<number>;
}

/** What a later feature does when an earlier one announces a fact. */
export type Listener = (work: Work, about: Record<string, unknown>) => Promise<void>;

/** A feature as the program sees it. */
export interface BoundFeature {
  readonly contract: Contract;
  readonly policy: Readonly<Record<string, readonly Clause<unknown>[]>>;
  readonly actions: Readonly<Record<string, Action<Verb, unknown>>>;
  readonly showings: Readonly<Record<string, Showing<View>>>;
  readonly subject: ((work: Work, id: string, lock: boolean) => Promise<Subject | null>) | null;
  /** Who may open a file that hangs on a part of a subject: its holder is `feature.part`. Without it nobody may. */
  readonly opensPart?: (work: Work, part: string, id: string) => Promise<boolean>;
  readonly jobs: readonly JobKind[];
  readonly retains?: readonly Retention[];
  /** Which of its rows ask something of somebody; whoever counts it finds them in the house. */
  readonly asks?: readonly AskSet[];
  readonly listens: Readonly<Record<string, Listener>>;
  /** Refusals and other words for problem answers, by locale. */
  readonly text: Readonly<Record<Locale, Words>>;
}

/** Binds every verb to its action and every view to its showing; the compiler refuses one that is missing. */
export function serve<C extends Contract, Subjects extends { [V in VerbName<C>]: unknown }, Seen extends Subject>(feature: {
  contract: C;
  policy: Policy<Subjects, Seen>;
  actions: { [V in VerbName<C>]: Action<C['verbs'][V], Subjects[V]> };
  showings: { [W in ViewName<C>]: Showing<C['views'][W]> };
  subject?: (work: Work, id: string, lock: boolean) => Promise<Seen | null>;
  opensPart?: (work: Work, part: string, id: string) => Promise<boolean>;
  jobs?: readonly JobKind[];
  retains?: readonly Retention[];
  asks?: readonly AskSet[];
  listens?: Readonly<Record<string, Listener>>;
  text: Readonly<Record<Locale, Words>>;
}): BoundFeature {
  // The types above have done their work; perform handles all features alike.
  return { subject: null, jobs: [], listens: {}, ...feature } as unknown as BoundFeature;
}

/**
 * The verbs this actor may do with this subject now: what a page offers, asked of the same policy that decides. A verb that creates is asked
 * with another subject, the thing that is to be; `making` names those that are asked with this one, because it is made of it.
 */
export function permitted<S>(policy: object, verbs: Readonly<Record<string, Verb>>, actor: Actor, subject: S, today: string, making: readonly string[] = []): string[] {
  const clausesOf = policy as Readonly<Record<string, readonly Clause<S>[]>>;
  return Object.entries(verbs)
    .filter(([name, verb]) => (!verb.creates || making.includes(name)) && judge(clausesOf[name] ?? [], actor, subject, today) === null)
    .map(([name]) => name);
}

/** Answers 404 when there is no such subject or this actor may not see it: the two must look alike. */
export function mustSee<S>(see: readonly Clause<S>[], work: Work<unknown>, subject: S | null | undefined): S {
  if (subject === null || subject === undefined || judge(see, work.actor, subject, work.today) !== null) refuse('platform.notFound', 404);
  return subject;
}
