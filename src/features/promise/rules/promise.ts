import type { Asking } from '#features/suggestion/rules/deciding.ts';
import type { PublicState, State, Want } from '../rules.ts';

/** What an office asked for and nobody has answered for the presidium. */
export interface Ask extends Pick<Asking, 'askedOn' | 'decider'> {
  readonly id: string;
  readonly wanted: Want;
  readonly newDueOn: string | null;
}

/** 并案: a joint case, whose letter promises the same. */
export interface AlsoCase {
  readonly suggestionId: string;
  readonly leadPersonId: string;
}

/** A promise as its verbs see it, with what it takes to say who may. */
export interface PromiseMade {
  readonly id: string;
  readonly version: number;
  readonly suggestionId: string;
  /** Null where it was agreed to at a meeting. */
  readonly replyId: string | null;
  readonly officeId: string;
  readonly source: 'replyDay' | 'spelledOut' | 'agreed' | 'told';
  readonly state: State;
  readonly stateBefore: 'running' | 'extended' | 'adjusted' | 'notYet' | null;
  readonly what: string;
  readonly firstWhat: string | null;
  readonly amountYuan: number | null;
  readonly quantity: string | null;
  readonly evidence: string | null;
  readonly madeOn: string | null;
  /** Never changed. */
  readonly firstDueOn: string;
  readonly dueOn: string;
  readonly slipCount: number;
  readonly claimedOn: string | null;
  readonly doneOn: string | null;
  readonly checkDueOn: string | null;
  readonly keptOn: string | null;
  readonly answerDueOn: string | null;
  readonly reason: string | null;
  readonly reviewDueOn: string | null;
  readonly pressedOn: string | null;
  /** The suggestion it belongs to. */
  readonly title: string;
  readonly leadPersonId: string;
  readonly confidential: boolean;
  /** The joint cases 并案 for which it stands as well. */
  readonly alsoCases: readonly AlsoCase[];
  /** The case on whose page everybody can read it; null where none is published. */
  readonly publicCaseId: string | null;
  /** What the public reads of this promise now; null when nothing. */
  readonly shownAs: PublicState | null;
  readonly officeClosed: boolean;
  readonly openAsk: Ask | null;
  /** Offices that have the suggestion: they read the whole thread. */
  readonly handlingIds: readonly string[];
  /** The opinions behind the suggestion, merged ones too, and where residents are known. */
  readonly opinionIds: readonly string[];
  readonly stationIds: readonly string[];
  readonly answeredPersonIds: readonly string[];
  readonly answeredOpinionIds: readonly string[];
}

/** The deputies who wait for it, each by one of his cases. */
export const leadsOf = ({ suggestionId, leadPersonId, alsoCases }: Pick<PromiseMade, 'suggestionId' | 'leadPersonId' | 'alsoCases'>): AlsoCase[] =>
  [...new Map([...alsoCases, { suggestionId, leadPersonId }].map((one) => [one.leadPersonId, one])).values()].reverse();

/** The cases it stands for, its own first. */
export const casesOf = ({ suggestionId, alsoCases }: Pick<PromiseMade, 'suggestionId' | 'alsoCases'>): string[] => [suggestionId, ...alsoCases.map((one) => one.suggestionId)];
