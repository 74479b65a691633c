import type { Locale } from '#kernel/words.ts';

/** 0 usual; 1 elder mode, text from 18 px; 2 elder mode, text at 30 px. */
export type ElderStep = 0 | 1 | 2;

/** What a reader chose for himself; kept in two plain cookies, no account needed, applied on the server. */
export interface Preferences {
  locale: Locale;
  elder: ElderStep;
}

/** Cookie names, the same the server reads; the form posted to `/preferences` says `locale` or `elder`. */
export const preferenceCookies = { locale: 'xiangyi_locale', elder: 'xiangyi_elder' } as const;

/** The elder step a cookie or form says; anything unknown counts as not chosen. */
export const elderStep = (value: string | undefined): ElderStep => (value === '1' ? 1 : value === '2' ? 2 : 0);

/** Where to go back to after choosing: a path of this site, never another one. */
export function backPath(value: string | undefined): string {
  return value && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/';
}

/** The reader's choices in the browser: the cookies first, then the browser's own language. */
export function browserPreferences(cookies: string, language: string): Preferences {
  const known = new Map(cookies.split(/;\s*/).map((pair) => pair.split('=', 2) as [string, string | undefined]));
  const locale = known.get(preferenceCookies.locale) ?? (/^en\b/i.test(language) ? 'en' : 'zh');
  return { locale: locale === 'en' ? 'en' : 'zh', elder: elderStep(known.get(preferenceCookies.elder)) };
}
