import type { Actor } from './actor.ts';

/** Why something is not done: a code that text.ts turns into a sentence, an HTTP status, and figures for the sentence. */
export interface Refusal {
  readonly code: string;
  readonly status: 403 | 404 | 409 | 422 | 429;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes a refusal. 403 = not yours to do, 409 = not at this point, 422 = not with this input. */
export const refusal = (code: string, status: Refusal['status'] = 403, params?: Refusal['params']): Refusal =>
  params ? { code, status, params } : { code, status };

/** Thrown inside load or apply when the data itself says no; perform answers it like a policy's refusal. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refused: Refusal) {
    super(refused.code);
    this.refusal = refused;
  }
}

/** Throws a refusal: `if (full) refuse('station.full', 409)`. */
export function refuse(code: string, status: Refusal['status'] = 422, params?: Refusal['params']): never {
  throw new Refused(refusal(code, status, params));
}

/** One condition of a permission. It answers null when it has no objection. */
export type Clause<S> = (actor: Actor, subject: S, today: string) => Refusal | null;

/** All conditions must hold; the first objection is the answer. Whoever may not at all is told so before anything about how the thing stands, wherever the sentence stands. */
export function judge<S>(clauses: readonly Clause<S>[], actor: Actor, subject: S, today: string): Refusal | null {
  let first: Refusal | null = null;
  for (const clause of clauses) {
    const objection = clause(actor, subject, today);
    if (objection?.status === 403) return objection;
    first ??= objection;
  }
  return first;
}

/** A sentence of a policy: holds when the test does, otherwise objects with this code. */
export const only = <S>(test: (actor: Actor, subject: S, today: string) => boolean, code: string, status: Refusal['status'] = 403, params?: Refusal['params']): Clause<S> =>
  (actor, subject, today) => (test(actor, subject, today) ? null : refusal(code, status, params));

/** Holds when any of the given conditions does; objects with the first one's words. */
export const either = <S>(...clauses: Clause<S>[]): Clause<S> => (actor, subject, today) => {
  let first: Refusal | null = null;
  for (const clause of clauses) {
    const objection = clause(actor, subject, today);
    if (!objection) return null;
    first ??= objection;
  }
  return first;
};

/** Conditions for every verb and for seeing at all: `Policy<{ open: Place; rename: Station }, Station>`. */
export type Policy<Subjects extends object, Seen> =
  { readonly [V in keyof Subjects]: readonly Clause<Subjects[V]>[] } & { readonly see: readonly Clause<Seen>[] };
