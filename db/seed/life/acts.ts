import type { LifeVerb as MeetingVerb } from '#features/meeting/rules.ts';
import type { LifeVerb as MotionVerb } from '#features/motion/rules.ts';
import type { LifeVerb as OpinionVerb } from '#features/opinion/rules.ts';
import type { LifeVerb as PromiseVerb } from '#features/promise/rules.ts';
import type { LifeVerb as PaperVerb } from '#features/suggestion/rules.ts';

/** Who acts: the resident with his receipt, a person of the town, or the clock's own work. */
export type Player = { readonly kind: 'resident' } | { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'system' };

/** One verb somebody performed. `input` is what the verb takes, without id and version; `about` names the script it belongs to. */
export interface Act<Verb extends string = string> {
  readonly about: number;
  readonly at: Date;
  readonly by: Player;
  readonly verb: Verb;
  readonly input: Readonly<Record<string, unknown>>;
}

/** An act on an opinion. */
export type OpinionAct = Act<OpinionVerb | 'submit' | 'enter'>;
/** An act on a suggestion. */
export type PaperAct = Act<PaperVerb | 'draft'>;

/** An act on the promise of one office in a paper's reply. */
export interface PromiseAct extends Act<PromiseVerb> {
  readonly officeId: string;
}

/** An act on the meeting about a paper. */
export type MeetingAct = Act<MeetingVerb | 'arrange'>;

/** An act on a motion; `becomes` is the script of the suggestion it goes on as. */
export interface MotionAct extends Act<MotionVerb | 'draft'> {
  readonly becomes?: number;
}

/** By a person of the town. */
export const by = (personId: string): Player => ({ kind: 'person', personId });
/** By the resident himself. */
export const resident: Player = { kind: 'resident' };
/** By the program. */
export const clockwork: Player = { kind: 'system' };
