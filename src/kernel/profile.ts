import type { Period } from '#kernel/deadline.ts';

interface Common<Unit extends string, Value> {
  /** Name of the setting, unique in the profile. */
  readonly key: string;
  readonly unit: Unit;
  /** What holds where the town has set nothing. */
  readonly fallback: Value;
  /** Which value binds more, where two rules meet; null where neither does. */
  readonly stricter: 'lower' | 'higher' | null;
  /** Where the fallback comes from, in words for the settings page. */
  readonly source: string;
  /** The clause that sets the bounds, where there is one. */
  readonly law?: string;
}

/** A whole number a town may choose within what the law allows, both ends included. */
export interface NumberParameter extends Common<'days' | 'workdays' | 'months' | 'count', number> {
  readonly bounds: { readonly min: number; readonly max: number };
}

/** A yes or no. */
export interface FlagParameter extends Common<'flag', boolean> {
  readonly stricter: null;
}

/** One of several named ways. */
export interface ChoiceParameter extends Common<'choice', string> {
  readonly choices: readonly string[];
  readonly stricter: null;
}

/** One number, switch or choice of a town's rule profile, as data. */
export type Parameter = NumberParameter | FlagParameter | ChoiceParameter;

/** Why a value may not be set; the key of the words that say so. */
export type ValueRefusal = 'notWholeNumber' | 'belowMinimum' | 'aboveMaximum' | 'notFlag' | 'notChoice';

/** Declares a parameter. Error when its own fallback breaks its bounds. */
export function parameter<const P extends Parameter>(declared: P): P {
  const reason = checkValue(declared, declared.fallback);
  if (reason) throw new Error(`the fallback of ${declared.key} is refused: ${reason}`);
  return declared;
}

/** Why `value` cannot be this parameter's, or null when it can. */
export function checkValue(parameter: Parameter, value: unknown): ValueRefusal | null {
  switch (parameter.unit) {
    case 'flag':
      return typeof value === 'boolean' ? null : 'notFlag';
    case 'choice':
      return typeof value === 'string' && parameter.choices.includes(value) ? null : 'notChoice';
    default:
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'notWholeNumber';
      if (value < parameter.bounds.min) return 'belowMinimum';
      return value > parameter.bounds.max ? 'aboveMaximum' : null;
  }
}

/** Of two values, say the county's and the town's, the one that binds more; the second where neither does. */
export function stricterValue(parameter: NumberParameter, a: number, b: number): number {
  if (parameter.stricter === null) return b;
  return parameter.stricter === 'lower' ? Math.min(a, b) : Math.max(a, b);
}

/** A value in days, workdays or months as a period for `due`. Error for a count. */
export function periodOf(parameter: NumberParameter, value: number): Period {
  switch (parameter.unit) {
    case 'days': return { days: value };
    case 'workdays': return { workdays: value };
    case 'months': return { months: value };
    case 'count': throw new Error(`${parameter.key} is a count, not a length of time`);
  }
}
