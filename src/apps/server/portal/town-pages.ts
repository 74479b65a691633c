import { yearOf } from '#kernel/dates.ts';
import { activity } from '#features/activity/contract.ts';
import { figures } from '#features/figures/contract.ts';
import { opinion } from '#features/opinion/contract.ts';
import { placesEver, placesUnder } from '#features/place/public.ts';
import { reception } from '#features/reception/contract.ts';
import { ruleValue, townPage } from '#features/settings/public.ts';
import { station } from '#features/station/contract.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { type PortalPage, page } from './page.ts';
import { shareOf } from './share-card.ts';
import type { Visit } from './visit.ts';

const town = (visit: Visit) => visit.house.database.inTenant(visit.tenant.id, townPage, 'read');

/** The villages and communities of the town, for choosing where one lives. */
export async function villagesOf(visit: Visit): Promise<{ code: string; name: string }[]> {
  const places = await visit.house.database.inTenant(visit.tenant.id, (tx) => placesUnder(tx, visit.tenant.code), 'read');
  return places.filter(({ kind }) => kind === 'village' || kind === 'community').map(({ code, name }) => ({ code, name }));
}

/** The village an address names as it stands today: links from before villages merged go on with the one there is now, by its own name. What is no place code counts as not said. */
export async function placeIn(visit: Visit): Promise<string | undefined> {
  const code = visit.query['place'] ?? '';
  return !/^\d{12}$/.test(code) ? undefined : (await visit.house.database.inTenant(visit.tenant.id, (tx) => placesEver(tx, visit.tenant.code), 'read')).find((one) => one.code === code)?.standsAs ?? code;
}

const mostLatest = 3;

/** The answers published last, whole. */
async function latestOf(visit: Visit) {
  const { rows } = await visit.see(suggestion.views.publicList, { page: 1 });
  return Promise.all(rows.slice(0, mostLatest).map(({ id }) => visit.see(suggestion.views.publicCase, { id })));
}

/** The year the reader asks for, among those there is something to tell of. */
async function yearAsked(visit: Visit): Promise<{ year: number; years: number[] }> {
  const present = yearOf(visit.today);
  const { years: counted } = await visit.see(suggestion.views.publicFigures, {});
  const years = [...new Set([present, ...counted])].sort((a, b) => b - a);
  return { year: years.find((year) => String(year) === visit.query['year']) ?? present, years };
}

/** Home, figures, and the pages about the site itself. */
export const townPages: readonly PortalPage[] = [
  page({
    path: '',
    page: 'portal/Home',
    kept: 'aMinute',
    load: async (visit) => {
      const [villages, { rows }, latest, summaries, figures, suggestions, { rows: receptions }, { coming }] = await Promise.all([
        villagesOf(visit), visit.see(station.views.publicList, {}), latestOf(visit), visit.see(opinion.views.latestSummaries, {}), visit.see(opinion.views.publicFigures, {}), visit.see(suggestion.views.publicFigures, {}),
        visit.see(reception.views.publicSchedule, {}), visit.see(activity.views.publicSchedule, {}),
      ]);
      return { title: 'home', feed: visit.path('feed.xml'), props: { villages, stations: rows, latest, summaries, receptions: receptions.slice(0, mostLatest), coming: coming.slice(0, mostLatest), figures, suggestions } };
    },
  }),
  page({
    path: '/figures',
    page: 'portal/FiguresPage',
    kept: 'aMinute',
    load: async (visit) => {
      const { year, years } = await yearAsked(visit);
      const [opinions, suggestions, offices, least] = await Promise.all([
        visit.see(opinion.views.publicFigures, { year }), visit.see(suggestion.views.publicFigures, { year }), visit.see(figures.views.publicTable, {}),
        visit.house.database.inTenant(visit.tenant.id, (tx) => ruleValue(tx, 'smallestTotal', visit.today), 'read'),
      ]);
      const until = visit.today.startsWith(String(year)) ? Number(visit.today.slice(5, 7)) : 12;
      return { title: 'figures', share: await shareOf(visit, 'figures', `figures/card.png?year=${year}`), props: { year, years, until, least, opinions, suggestions, offices } };
    },
  }),
  page({ path: '/figures/:id', page: 'figures/OfficeFigures', kept: 'aMinute', load: async (visit) => ({ title: 'officeFigures', props: { found: await visit.see(figures.views.publicTable, { id: visit.params['id'] ?? '' }) } }) }),
  page({ path: '/about', page: 'portal/About', load: async (visit) => ({ title: 'about', props: { town: await town(visit) } }) }),
  page({ path: '/privacy', page: 'portal/Statement', load: async (visit) => ({ title: 'privacy', props: { which: 'privacy', town: await town(visit) } }) }),
  page({ path: '/accessibility', page: 'portal/Statement', load: async (visit) => ({ title: 'accessibility', props: { which: 'accessibility', town: await town(visit) } }) }),
];
