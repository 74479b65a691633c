import * as z from 'zod/mini';

/** Any schema a contract may use (zod/mini: small enough for the phone). */
export type Schema = z.ZodMiniType;

/** Who may knock without signing in: `public` endpoints are met by residents, all others need a session. */
type Door = 'public' | 'signedIn';

/** A verb changes something. `creates` marks those that make a new thing and therefore take an idempotency key. */
export interface Verb<I extends Schema = Schema, O extends Schema = Schema> {
  readonly kind: 'verb';
  readonly name: string;
  readonly input: I;
  readonly output: O;
  readonly creates: boolean;
  readonly door: Door;
}

/** A view reads something and never changes anything. */
export interface View<I extends Schema = Schema, O extends Schema = Schema> {
  readonly kind: 'view';
  readonly name: string;
  readonly input: I;
  readonly output: O;
  readonly door: Door;
}

type Entry = Verb | View;
type Unnamed<E extends Entry> = Omit<E, 'name'>;

/** Declares a verb; its name is given by its place in the contract. */
export function verb<I extends Schema, O extends Schema>(
  shape: { input: I; output: O; creates?: boolean; door?: Door },
): Unnamed<Verb<I, O>> {
  return { kind: 'verb', input: shape.input, output: shape.output, creates: shape.creates ?? false, door: shape.door ?? 'signedIn' };
}

/** Declares a view. */
export function view<I extends Schema, O extends Schema>(shape: { input: I; output: O; door?: Door }): Unnamed<View<I, O>> {
  return { kind: 'view', input: shape.input, output: shape.output, door: shape.door ?? 'signedIn' };
}

type Named<T> = { readonly [K in keyof T]: T[K] & { readonly name: string } };

/** All verbs and views of one feature. `station.open` is at once the endpoint, the file, the policy key and the audit event. */
export interface Contract<
  F extends string = string,
  Vs extends Record<string, Verb> = Record<string, Verb>,
  Ws extends Record<string, View> = Record<string, View>,
> {
  readonly feature: F;
  readonly verbs: Vs;
  readonly views: Ws;
}

/** Binds verbs and views to a feature and gives each its full name. */
export function contract<
  const F extends string,
  Vs extends Record<string, Unnamed<Verb>>,
  Ws extends Record<string, Unnamed<View>>,
>(feature: F, entries: { verbs: Vs; views: Ws }): Contract<F, Named<Vs>, Named<Ws>> {
  const named = (group: Record<string, object>) =>
    Object.fromEntries(Object.entries(group).map(([key, entry]) => [key, { ...entry, name: `${feature}.${key}` }]));
  return { feature, verbs: named(entries.verbs) as Named<Vs>, views: named(entries.views) as Named<Ws> };
}

/** Names and shapes of a contract, for the compiler. */
export type VerbName<C extends Contract> = keyof C['verbs'] & string;
export type ViewName<C extends Contract> = keyof C['views'] & string;
export type InputOf<E extends Verb | View> = z.output<E['input']>;
export type OutputOf<E extends Verb | View> = z.output<E['output']>;

// --- the field kinds that contracts are written in -------------------------------------------------------------

/** Input object: an unknown field is an error, so nothing unlisted can ever be changed. */
export const fields = z.strictObject;
/** Output object: extra keys are dropped, never an error. */
export const shape = z.object;
/** A UUID made by the program. */
export const id = () => z.uuid();
/** One line of text, 1…max characters after normalising. */
export const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(/^[^\n]*$/));
/** Several lines of text, 1…max characters. */
export const prose = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
/** A calendar day in Asia/Shanghai, YYYY-MM-DD, of the years 1900 to 8999: the calendar of the database has no year 0, and a deadline reckoned from the last one must still be a day. */
export const dateOn = () => z.iso.date().check(z.regex(/^(19|[2-8])/));
/** A time of the day in China, 09:30. */
export const clockTime = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** An instant, ISO 8601 in UTC. */
export const instant = () => z.iso.datetime();
/** The version a change is based on; another one in the meantime is answered with 409 and both texts. */
export const version = () => z.int().check(z.gte(1));
/** A mainland mobile number. */
export const mobilePhone = () => z.string().check(z.regex(/^1[3-9]\d{9}$/));
/** Page of a list, from 1. */
export const page = () => z._default(z.int().check(z.gte(1), z.lte(10_000)), 1);
/** Optional value; an empty text of a form counts as absent (the form decoder leaves such fields out). */
export const maybe = <S extends Schema>(schema: S) => z.optional(schema);
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);
export const listOf = <S extends Schema>(schema: S, max: number) => z.array(schema).check(z.maxLength(max));
export const flag = () => z.boolean();
export const count = (max = 1_000_000) => z.int().check(z.gte(0), z.lte(max));
/** A year somebody asks for or writes; the days reckoned from it are days as above. */
export const year = () => z.int().check(z.gte(1900), z.lte(2999));
export const nullable = <S extends Schema>(schema: S) => z.nullable(schema);
export const text = () => z.string();

/** The answer to every verb: the thing, its version, and what this person may do with it next. */
export const done = <T extends Record<string, Schema> = Record<never, Schema>>(more: T = {} as T) =>
  z.object({ id: z.uuid(), version: z.int(), can: z.array(z.string()), ...more });
