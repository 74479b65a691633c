import type { Locale } from '#kernel/words.ts';
import { dictionary, type Dictionary } from '#ui/locale.ts';
import { pairs } from '../english.ts';

/** One dictionary a language, made once: the server renders thousands of pages with it. */
export const dictionaries: Readonly<Record<Locale, Dictionary>> = { zh: dictionary('zh', []), en: dictionary('en', pairs) };
