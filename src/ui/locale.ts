import { inject, type InjectionKey } from 'vue';
import type { Locale, Mirror, Words } from '#kernel/words.ts';

/** The `lang` attribute of each language. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The words of one reader: gives the same tree of words in his language. */
export interface Dictionary {
  readonly locale: Locale;
  words<T extends Words>(chinese: T): Mirror<T>;
}

/** Where an app leaves the reader's dictionary for its pages. */
export const dictionaryKey: InjectionKey<Dictionary> = Symbol('dictionary');

const chineseOnly: Dictionary = { locale: 'zh', words: <T extends Words>(chinese: T) => chinese as Mirror<T> };

/**
 * Makes a reader's dictionary out of [Chinese, translated] pairs of word trees.
 * A tree without a translation is answered in Chinese: a missing file must never empty a page.
 */
export function dictionary(locale: Locale, pairs: Iterable<readonly [Words, Words]>): Dictionary {
  if (locale === 'zh') return chineseOnly;
  const known = new Map<Words, Words>(pairs);
  return { locale, words: <T extends Words>(chinese: T) => (known.get(chinese) ?? chinese) as Mirror<T> };
}

/** In a page: `const words = useWords(text)`, where `text` is the feature's Chinese `text.ts`. */
export function useWords<T extends Words>(chinese: T): Mirror<T> {
  return inject(dictionaryKey, chineseOnly).words(chinese);
}

/** The reader's language. */
export function useLocale(): Locale {
  return inject(dictionaryKey, chineseOnly).locale;
}

/** Pairs the modules of two globs by path: `…/text.ts` with `…/text.en.ts`. */
export function pairWords(chinese: Record<string, Words>, translated: Record<string, Words>): [Words, Words][] {
  return Object.entries(chinese).flatMap(([path, words]): [Words, Words][] => {
    const other = translated[path.replace(/text\.ts$/, 'text.en.ts')];
    return other ? [[words, other]] : [];
  });
}
