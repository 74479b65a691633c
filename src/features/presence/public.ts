import type { Span } from '#kernel/dates.ts';
import type { Work } from '#platform/feature.ts';
import { presenceOf } from './counting.ts';
import { readsOf } from './policy.ts';
import { nothing } from './rules.ts';
import { deputySentences } from './wording.ts';

/** The clerk's table as a sheet. */
export { rateSheet } from './papers.ts';

/** The three rates of one deputy as a book prints them; none for whoever may not read him. */
export async function rateLines(work: Work<unknown>, personId: string, span: Span): Promise<{ label: string; text: string }[]> {
  if (!readsOf(work.actor, personId)) return [];
  const found = (await presenceOf(work, span, [personId])).get(personId) ?? nothing;
  return deputySentences(work, found).map(({ label, words }) => ({ label, text: words.trim() }));
}

/** What is counted of everybody within a span, for the card of a deputy's work; whoever is not in it has nothing on record. */
export { presenceOf } from './counting.ts';
export type { Presence } from './rules.ts';
