import * as z from 'zod/mini';
import type { InputOf, Verb, View } from '#kernel/contract.ts';
import { TextTooLarge, normalise } from '#kernel/plain-text.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Locale, fill } from '#kernel/words.ts';
import { text as zh } from './text.ts';
import { text as en } from './text.en.ts';

/** One thing wrong with one field, in the reader's language. `path` is dotted: `contact.phone`. */
export interface InputFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Thrown when the input does not fit the contract; answered as 422 with one sentence per field. */
export class InvalidInput extends Error {
  readonly faults: readonly InputFault[];
  constructor(faults: readonly InputFault[]) {
    super('invalid input');
    this.faults = faults;
  }
}

/** The one door for what people send: cleaned of invisible characters, then held against the contract. */
export function parseInput<E extends Verb | View>(entry: E, raw: unknown, locale: Locale): InputOf<E> {
  const parsed = z.safeParse(entry.input, cleaned(raw), { reportInput: true });
  if (parsed.success) return parsed.data as InputOf<E>;
  throw new InvalidInput(parsed.error.issues.map((issue) => faultOf(issue as z.core.$ZodIssue, locale)));
}

function cleaned(raw: unknown): unknown {
  try {
    return normalise(raw ?? {});
  } catch (error) {
    if (error instanceof TextTooLarge) refuse('platform.tooLarge', 422);
    throw error;
  }
}

function faultOf(issue: z.core.$ZodIssue, locale: Locale): InputFault {
  const words = locale === 'en' ? en.input : zh.input;
  const say = (code: keyof typeof zh.input, params: Record<string, string | number> = {}): InputFault =>
    ({ path: issue.path.join('.'), code, message: fill(words[code], params) });
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? say('missing') : say('wrongKind');
    case 'too_small': return issue.minimum === 1 && issue.origin === 'string' ? say('missing') : say('tooSmall', { min: Number(issue.minimum) });
    case 'too_big': return issue.origin === 'string' ? say('tooLong', { max: Number(issue.maximum) }) : say('tooBig', { max: Number(issue.maximum) });
    case 'unrecognized_keys': return say('unknownField', { field: issue.keys.join(', ') });
    case 'invalid_value': return issue.input === undefined ? say('missing') : say('notAChoice');
    default: return say('badForm');
  }
}
