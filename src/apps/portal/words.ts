import type { Locale, Words } from '#kernel/words.ts';
import { dictionary, pairWords, type Dictionary } from '#ui/locale.ts';

const chinese = import.meta.glob<Words>(['../../features/*/text.ts', '../../ui/text.ts'], { eager: true, import: 'text' });
const english = import.meta.glob<Words>(['../../features/*/text.en.ts', '../../ui/text.en.ts'], { eager: true, import: 'text' });

/** One dictionary a language, made once: the server renders thousands of pages with it. */
export const dictionaries: Record<Locale, Dictionary> = {
  zh: dictionary('zh', []),
  en: dictionary('en', pairWords(chinese, english)),
};
