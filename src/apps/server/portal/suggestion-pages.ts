import { promise } from '#features/promise/contract.ts';
import { publicStates } from '#features/promise/rules.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { kinds, topics } from '#features/suggestion/rules.ts';
import { withinSession } from '#features/suggestion/rules/numbering.ts';
import { outcomes } from '#features/suggestion/pages/parts/outcome.ts';
import { letters, weakestOf } from '#features/suggestion/rules/reply-classes.ts';
import { text as en } from '#features/suggestion/text.en.ts';
import { text as zh } from '#features/suggestion/text.ts';
import { isId } from '#kernel/id.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { type PortalPage, page } from './page.ts';
import { shareOf } from './share-card.ts';
import { placeIn } from './town-pages.ts';
import type { Visit } from './visit.ts';

const among = <T extends string>(values: readonly T[], given: string | undefined): T | undefined => values.find((value) => value === given);

/** How a reader narrowed the list, as the address says it; what makes no sense counts as not said. */
async function askedOf(visit: Visit) {
  const { query } = visit;
  const year = /^[1-9]\d{3}$/.test(query['year'] ?? '') ? query['year'] ?? '' : '';
  const page = Number(query['page']);
  return {
    year, session: Object.keys(withinSession(query['session'])).length > 0 ? query['session'] ?? '' : '', kind: among(kinds, query['kind']) ?? '', topic: among(topics, query['topic']) ?? '', letter: among([...letters, 'open'] as const, query['letter']) ?? '',
    office: (query['office'] ?? '').trim().slice(0, 60), place: await placeIn(visit) ?? '',
    deputy: isId(query['deputy']) ? query['deputy'] : '', search: (query['search'] ?? '').trim().slice(0, 40),
    page: Number.isSafeInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

type Asked = Awaited<ReturnType<typeof askedOf>>;

/** The list's input of what was asked. */
function narrowed({ year, session, kind, topic, letter, office, place, deputy, search, page: number }: Asked) {
  const { termNumber, sittingNumber, season }: ReturnType<typeof withinSession> = withinSession(session);
  return {
    termNumber, sittingNumber, season, year: year ? Number(year) : undefined, kind: among(kinds, kind), topic: among(topics, topic), letter: among(letters, letter), unsolved: letter === 'open' || undefined, officeName: office || undefined, placeCode: place || undefined,
    deputyId: deputy || undefined, search: search || undefined, page: number,
  };
}

/** How the address narrows what is published, for the list and for its feed. */
export const narrowedBy = async (visit: Visit) => narrowed(await askedOf(visit));

/** The feed of what is narrowed so: a village's, an office's. */
export async function feedOf(visit: Visit, given?: Asked): Promise<string> {
  const asked = given ?? await askedOf(visit);
  const { page: _, ...said } = asked;
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString();
  return visit.path(`feed.xml${query ? `?${query}` : ''}`);
}

/** Suggestions for everybody: what was proposed, what came of it, what is withheld and why. Made of published rows only. */
export const suggestionPages: readonly PortalPage[] = [
  page({
    path: '/suggestions',
    page: 'suggestion/SuggestionList',
    kept: 'untilPublication',
    load: async (visit) => {
      const asked = await askedOf(visit);
      const { termNumber, sittingNumber, season, year, page: number } = narrowed(asked);
      const withheld = visit.query['shown'] === 'withheld' ? await visit.see(suggestion.views.publicWithheld, { termNumber, sittingNumber, season, year, page: number }) : null;
      const found = withheld ? { rows: [], total: 0 } : await visit.see(suggestion.views.publicList, narrowed(asked));
      return { title: 'suggestions', feed: await feedOf(visit, asked), props: { ...found, withheld, choices: await visit.see(suggestion.views.publicChoices, {}), asked } };
    },
  }),
  page({
    path: '/suggestions/:id',
    page: 'promise/SuggestionThread',
    kept: 'untilPublication',
    load: async (visit) => {
      const paper = await visit.see(suggestion.views.publicCase, { id: visit.params['id'] ?? '' });
      const { rows } = await visit.see(promise.views.publicOfSuggestion, { suggestionId: paper.id });
      const weakest = weakestOf(paper.replies);
      const words = wordsFor(visit, { zh, en }).portal;
      const state = weakest ? words.outcomes[outcomes[weakest.letter]] : '';
      const share = { words: [state, fill(words.handledBy, { offices: paper.handlers.map(({ name }) => name).join('、') })].filter(Boolean).join(' · '), image: visit.path(`suggestions/${paper.id}/card.png`) };
      return { title: paper.title, feed: visit.path('feed.xml'), share, props: { paper, promises: rows } };
    },
  }),
  page({
    path: '/promises',
    page: 'promise/PromiseList',
    // Whether a promise is late depends on the day.
    load: async (visit) => {
      const asked = await askedOf(visit);
      const state = among([...publicStates, 'late'] as const, visit.query['state']) ?? '';
      const found = await visit.see(promise.views.publicList, {
        year: asked.year ? Number(asked.year) : undefined, officeName: asked.office || undefined, page: asked.page, ...(state === 'late' ? { late: true } : { state: state || undefined }),
      });
      return { title: 'promises', share: await shareOf(visit, 'promises', 'promises/card.png'), props: { ...found, choices: await visit.see(promise.views.publicChoices, {}), asked: { year: asked.year, office: asked.office, state, page: asked.page }, today: visit.today } };
    },
  }),
  page({
    path: '/open-data',
    page: 'suggestion/OpenData',
    kept: 'untilPublication',
    load: async (visit) => ({ title: 'openData', props: { years: (await visit.see(suggestion.views.publicChoices, {})).years } }),
  }),
];
