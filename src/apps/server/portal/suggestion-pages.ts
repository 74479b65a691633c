import { suggestion } from '#features/suggestion/contract.ts';
import { topics } from '#features/suggestion/rules.ts';
import { letters } from '#features/suggestion/rules/reply-classes.ts';
import { type PortalPage, page } from './page.ts';
import type { Visit } from './visit.ts';

const pageSize = 20;
const among = <T extends string>(values: readonly T[], given: string | undefined): T | undefined => values.find((value) => value === given);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** From the year of the latest publication back to that of the first: asked of published rows only, so that the page may be kept. */
async function publishedYears(visit: Visit): Promise<number[]> {
  const { rows: [latest], total } = await visit.see(suggestion.views.publicList, { page: 1 });
  if (!latest) return [];
  const { rows } = await visit.see(suggestion.views.publicList, { page: Math.ceil(total / pageSize) });
  const [to, from] = [yearOf(latest.publishedOn), yearOf(rows.at(-1)?.publishedOn ?? latest.publishedOn)];
  return Array.from({ length: to - from + 1 }, (_, index) => to - index);
}

/** How a reader narrowed the list; what makes no sense counts as not said. */
function askedOf({ query }: Visit) {
  const number = (name: string, most: number) => { const value = Number(query[name]); return Number.isSafeInteger(value) && value >= 1 && value <= most ? value : undefined; };
  const [year, topic, letter] = [number('year', 9999), among(topics, query['topic']), among(letters, query['letter'])];
  const deputyId = /^[0-9a-f-]{36}$/.test(query['deputy'] ?? '') ? query['deputy'] : undefined;
  const search = (query['search'] ?? '').trim().slice(0, 40) || undefined;
  return { year, topic, letter, deputyId, search, page: number('page', 10_000) ?? 1 };
}

/** Suggestions for everybody: what was proposed, what came of it, what is withheld and why. Made of published rows only. */
export const suggestionPages: readonly PortalPage[] = [
  page({
    path: '/suggestions',
    page: 'suggestion/SuggestionList',
    kept: true,
    load: async (visit) => {
      const { page: number, ...filters } = askedOf(visit);
      const asked = { year: String(filters.year ?? ''), topic: filters.topic ?? '', letter: filters.letter ?? '', deputy: filters.deputyId ?? '', search: filters.search ?? '', page: number };
      const withheld = visit.query['shown'] === 'withheld' ? await visit.see(suggestion.views.publicWithheld, { year: filters.year, page: number }) : null;
      const found = withheld ? { rows: [], total: 0 } : await visit.see(suggestion.views.publicList, { ...filters, page: number });
      return { title: 'suggestions', feed: visit.path('feed.xml'), props: { ...found, withheld, years: await publishedYears(visit), asked } };
    },
  }),
  page({
    path: '/suggestions/:id',
    page: 'suggestion/SuggestionPage',
    kept: true,
    load: async (visit) => {
      const paper = await visit.see(suggestion.views.publicCase, { id: visit.params['id'] ?? '' });
      return { title: paper.title, feed: visit.path('feed.xml'), props: { paper } };
    },
  }),
];
