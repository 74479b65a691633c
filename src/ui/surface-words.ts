import type { Locale, Words } from '#kernel/words.ts';
import { dictionary, pairWords, type Dictionary } from './locale.ts';
import { preferenceCookies } from './preferences.ts';

/** Word files of an app's features, loaded only when another language than Chinese is read. */
export type LazyWords = Record<string, () => Promise<Words>>;

/** Keeps a choice for a year and shows the page anew in it; what is typed in drafts stays. */
export function choose(which: keyof typeof preferenceCookies, value: string): void {
  document.cookie = `${preferenceCookies[which]}=${value};path=/;max-age=31536000;samesite=lax`;
  location.reload();
}

/** The dictionary of phone or desk. */
export async function loadDictionary(locale: Locale, chinese: LazyWords, english: LazyWords): Promise<Dictionary> {
  if (locale === 'zh') return dictionary('zh', []);
  const all = async (lazy: LazyWords) => Object.fromEntries(await Promise.all(Object.entries(lazy).map(async ([path, load]) => [path, await load()] as const)));
  return dictionary(locale, pairWords(await all(chinese), await all(english)));
}
