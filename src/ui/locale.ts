import { inject, type InjectionKey } from 'vue';
import { type Reader, inOurWords } from '#kernel/organs.ts';
import type { Locale, Mirror, Words } from '#kernel/words.ts';

/** The `lang` attribute of each language. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The words of one reader: gives the same tree of words in his language, with the names his house has for its organs. */
export interface Dictionary {
  readonly locale: Locale;
  words<T extends Words>(chinese: T): Mirror<T>;
}

/** Where an app leaves the reader's dictionary for its pages. */
export const dictionaryKey: InjectionKey<Dictionary> = Symbol('dictionary');


/**
 * Makes a reader's dictionary out of [Chinese, translated] pairs of word trees.
 * A tree without a translation is answered in Chinese: a missing file must never empty a page.
 */
export function dictionary(reader: Reader, pairs: Iterable<readonly [Words, Words]>): Dictionary {
  const known = new Map<Words, Words>(reader.locale === 'en' ? pairs : []);
  return { locale: reader.locale, words: <T extends Words>(chinese: T) => inOurWords(known.get(chinese) ?? chinese, reader) as Mirror<T> };
}

/** Without an app around it a part speaks Chinese, for no house in particular. */
const alone = dictionary({ locale: 'zh', tenant: null }, []);

/** In a page: `const words = useWords(text)`, where `text` is the feature's Chinese `text.ts`. */
export function useWords<T extends Words>(chinese: T): Mirror<T> {
  return inject(dictionaryKey, alone).words(chinese);
}

/** The reader's language. */
export function useLocale(): Locale {
  return inject(dictionaryKey, alone).locale;
}

/** Pairs the modules of two globs by path: `…/text.ts` with `…/text.en.ts`. */
export function pairWords(chinese: Record<string, Words>, translated: Record<string, Words>): [Words, Words][] {
  return Object.entries(chinese).flatMap(([path, words]): [Words, Words][] => {
    const other = translated[path.replace(/text\.ts$/, 'text.en.ts')];
    return other ? [[words, other]] : [];
  });
}
