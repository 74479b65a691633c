import type { Actor } from '#kernel/actor.ts';
import { kinds as opinionKinds } from '#features/opinion/rules.ts';
import { kinds as petitionKinds } from '#features/petition/rules.ts';
import { sources } from '#features/promise/rules.ts';
import { kinds as suggestionKinds } from '#features/suggestion/rules.ts';

/** What is drawn from. */
export const subjects = ['suggestion', 'opinion', 'motion', 'promise', 'petition'] as const;
export type Subject = (typeof subjects)[number];

/** The kinds of each; reports of wrongdoing are in no sample, and motions are of one kind. */
export const kindsOf = { suggestion: suggestionKinds, opinion: opinionKinds.filter((kind) => kind !== 'report'), motion: [], promise: sources, petition: petitionKinds } as const;
/** Any of them, as an input names it. */
export const kinds = [...new Set([...suggestionKinds, ...opinionKinds, ...sources, ...petitionKinds])] as [string, ...string[]];

/** The most cases of one draw: as many as a few people look through in a day. */
export const mostDrawn = 50;
/** The most cases drawn from at once: years of a large town, held in memory for the draw. */
export const mostPopulation = 20_000;
/** How many are proposed. */
export const usualDrawn = 10;

/** The most calls entered of one resident in one draw. */
export const mostCalls = 20;
/** What a call back came to. */
export const outcomes = ['agrees', 'partly', 'differs', 'notReached', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** A draw as verbs know it. */
export interface Draw {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly subject: Subject;
  /** Null where a county's officer drew by delegation. */
  readonly drawnBy: string | null;
}

/** The most residents a draw lists to be called; a matter that hundreds raised has more, and the page says so. */
export const mostResidents = 1000;
/** Draws on one page of the list. */
export const drawsOnPage = 50;

/** Who makes an export, as it is known again: the person here, or the account of somebody from the county who is none here. */
export const makerOf = ({ personId, accountId }: Pick<Actor, 'personId' | 'accountId'>): string | null => personId ?? accountId;
