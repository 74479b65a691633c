// What may enter as text, what may be shown of it, and how it is cut for search.
import { withPlainDots } from './names.ts';

/** Bounds of one input: nesting, number of values, UTF-16 units of all strings and keys together. */
export interface TextLimits {
  readonly depth: number;
  readonly values: number;
  readonly characters: number;
}

const usualLimits: TextLimits = { depth: 32, values: 50_000, characters: 2_000_000 };

/** An input beyond its bounds; `bound` names which one. */
export class TextTooLarge extends Error {
  readonly bound: keyof TextLimits;
  constructor(bound: keyof TextLimits) {
    super(`input exceeds its bound of ${bound}`);
    this.name = 'TextTooLarge';
    this.bound = bound;
  }
}

// Control characters but \t and \n, bidi controls, the byte order mark and two noncharacters that break a Word file's XML.
const forbidden = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\ufeff\ufffe\uffff]/gu;
// `toWellFormed` came with Chromium 111; the town's browsers begin at 109.
const loneSurrogate = /\p{Surrogate}/gu;
const blank = /^[\s\u200b-\u200d\u2060]$/;

// Real writing piles up a handful; sorting 100,000 accents on one letter takes the Unicode tables twelve seconds.
const pileOfMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * One string as the system keeps it: NFC, well formed, lines end in \n, no control or bidi characters,
 * no blanks or zero-width characters at the ends, at most 30 accents on a letter. Doing it twice changes nothing.
 */
export function plainText(text: string): string {
  const allowed = text.replace(loneSurrogate, '\ufffd').replace(/\r\n?/g, '\n').replace(forbidden, '');
  // Only now: taking a character out can bring a letter and its accent together.
  const clean = fold(allowed, 'NFC');
  // By index, not by a pattern with `$`: that takes quadratic time on a long run of blanks inside.
  let start = 0;
  let end = clean.length;
  while (start < end && blank.test(clean[start]!)) start += 1;
  while (end > start && blank.test(clean[end - 1]!)) end -= 1;
  return clean.slice(start, end);
}

/** Unicode's own normalisation in linear time; the second cut is for marks that come apart into several. */
function fold(text: string, form: 'NFC' | 'NFKC'): string {
  return text.replace(pileOfMarks, '$1').normalize(form).replace(pileOfMarks, '$1');
}

/**
 * The one normaliser at the door: every string in arrays and plain objects becomes plain text; keys stay, but
 * `__proto__` and `constructor` are dropped; other values (numbers, dates, files) pass as they are.
 * Throws TextTooLarge beyond `limits`; a circular object counts as too deep.
 */
export function normalise(value: unknown, limits: TextLimits = usualLimits): unknown {
  let values = 0;
  let characters = 0;
  const measure = (text: string) => {
    characters += text.length;
    if (characters > limits.characters) throw new TextTooLarge('characters');
  };
  const walk = (part: unknown, depth: number): unknown => {
    values += 1;
    if (values > limits.values) throw new TextTooLarge('values');
    if (typeof part === 'string') {
      measure(part);
      return plainText(part);
    }
    if (!Array.isArray(part) && !isPlainObject(part)) return part;
    if (depth >= limits.depth) throw new TextTooLarge('depth');
    if (Array.isArray(part)) return part.map((item) => walk(item, depth + 1));
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(part)) {
      measure(key);
      if (key !== '__proto__' && key !== 'constructor') result[key] = walk(item, depth + 1);
    }
    return result;
  };
  return walk(value, 0);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Surnames of two characters; of these both are shown. */
const longSurnames = /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|申屠|公孙|慕容|钟离|长孙|宇文|司徒|鲜于|司空|令狐|轩辕|呼延|西门|拓跋|百里)/;
const separator = /^[·\s]/;

/** What may be shown of a person's phone and name in lists, packs and on walls. */
export const mask = {
  /** '13812341234' → '138****1234'; of shorter numbers the last two digits, of anything else only the stars. */
  phone(phone: string): string {
    const digits = fold(phone, 'NFKC').replace(/[\s()+-]/g, '').replace(/^(00)?86(?=1\d{10}$)/, '');
    if (/^\d{11,12}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
    return /^\d{7,10}$/.test(digits) ? `****${digits.slice(-2)}` : '****';
  },
  /** '陈桂兰' → '陈**', '欧阳明' → '欧阳*', '买买提·吐尔逊' → '买**·***'; a name of one character is '*'. */
  name(name: string): string {
    // A character with the marks and variant selectors that belong to it is one.
    const characters = withPlainDots(plainText(name)).match(/\P{M}\p{M}*/gu) ?? [];
    const length = characters.filter((character) => !separator.test(character)).length;
    const shown = length < 2 ? 0 : length > 2 && longSurnames.test(characters.join('')) ? 2 : 1;
    return characters.map((character, at) => (at < shown || separator.test(character) ? character : '*')).join('');
  },
};

// Scripts written without spaces are cut into pairs; every other script into words.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const isUnspaced = new RegExp(`^${unspaced}`, 'u');
const runPattern = new RegExp(String.raw`${unspaced}+|\p{N}+|(?!${unspaced})\p{L}(?:(?!${unspaced})[\p{L}\p{M}])*`, 'gu');

/**
 * The terms of a text, each once, in order: Chinese as overlapping pairs (a lone character as itself), Latin words and
 * runs of digits whole; widths, cases and compatibility forms folded (NFKC), invisible characters ignored.
 */
export function bigrams(text: string): string[] {
  return [...new Set(runsOf(text).flatMap((run) => {
    const characters = isUnspaced.test(run) ? [...run] : [];
    if (characters.length < 2) return [run];
    return characters.slice(1).map((character, before) => characters[before]! + character);
  }))];
}

/**
 * The terms to index: the bigrams and the last character of each Chinese run, so that a search for one character,
 * asked as a prefix, also finds it where nothing follows.
 */
export function indexTerms(text: string): string[] {
  const lasts = runsOf(text).filter((run) => isUnspaced.test(run)).map((run) => [...run].at(-1)!);
  return [...new Set([...bigrams(text), ...lasts])];
}

function runsOf(text: string): string[] {
  const folded = fold(fold(text, 'NFKC').toLowerCase(), 'NFKC');
  return folded.replace(/[\p{Cf}\p{Variation_Selector}]/gu, '').match(runPattern) ?? [];
}
