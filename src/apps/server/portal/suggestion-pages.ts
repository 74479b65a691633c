import { suggestion } from '#features/suggestion/contract.ts';
import { topics } from '#features/suggestion/rules.ts';
import { withinSession } from '#features/suggestion/rules/numbering.ts';
import { letters } from '#features/suggestion/rules/reply-classes.ts';
import { type PortalPage, page } from './page.ts';
import { placeIn } from './town-pages.ts';
import type { Visit } from './visit.ts';

const among = <T extends string>(values: readonly T[], given: string | undefined): T | undefined => values.find((value) => value === given);

/** How a reader narrowed the list, as the address says it; what makes no sense counts as not said. */
function askedOf({ query }: Visit) {
  const year = /^\d{4}$/.test(query['year'] ?? '') ? query['year'] ?? '' : '';
  const page = Number(query['page']);
  return {
    year, session: Object.keys(withinSession(query['session'])).length > 0 ? query['session'] ?? '' : '', topic: among(topics, query['topic']) ?? '', letter: among(letters, query['letter']) ?? '',
    office: (query['office'] ?? '').trim().slice(0, 60), place: placeIn({ query }) ?? '',
    deputy: /^[0-9a-f-]{36}$/.test(query['deputy'] ?? '') ? query['deputy'] ?? '' : '', search: (query['search'] ?? '').trim().slice(0, 40),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** Suggestions for everybody: what was proposed, what came of it, what is withheld and why. Made of published rows only. */
export const suggestionPages: readonly PortalPage[] = [
  page({
    path: '/suggestions',
    page: 'suggestion/SuggestionList',
    kept: true,
    load: async (visit) => {
      const asked = askedOf(visit);
      const { year, session, topic, letter, office, place, deputy, search, page: number } = asked;
      const within = { ...withinSession(session), ...(year ? { year: Number(year) } : {}), page: number };
      const withheld = visit.query['shown'] === 'withheld' ? await visit.see(suggestion.views.publicWithheld, within) : null;
      const found = withheld ? { rows: [], total: 0 } : await visit.see(suggestion.views.publicList, {
        ...within, topic: among(topics, topic), letter: among(letters, letter), officeName: office || undefined, placeCode: place || undefined, deputyId: deputy || undefined, search: search || undefined,
      });
      return { title: 'suggestions', feed: visit.path('feed.xml'), props: { ...found, withheld, choices: await visit.see(suggestion.views.publicChoices, {}), asked } };
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
  page({
    path: '/open-data',
    page: 'suggestion/OpenData',
    kept: true,
    load: async (visit) => ({ title: 'openData', props: { years: (await visit.see(suggestion.views.publicChoices, {})).years } }),
  }),
];
