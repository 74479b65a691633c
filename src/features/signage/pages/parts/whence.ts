import { fill, type Locale } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';

/** Who wrote a text of the town's own, when, and when it was passed, as one line. */
export const whenceOf = (words: { readonly own: string; readonly resolved: string }, { by, on, resolvedOn }: { readonly by: string; readonly on: string; readonly resolvedOn: string | null }, locale: Locale): string =>
  [fill(words.own, { by, on: showDay(on, locale) }), ...(resolvedOn ? [fill(words.resolved, { day: showDay(resolvedOn, locale) })] : [])].join(' · ');
