import { opinion } from '#features/opinion/contract.ts';
import { placesUnder } from '#features/place/public.ts';
import { townPage } from '#features/settings/public.ts';
import { station } from '#features/station/contract.ts';
import { type PortalPage, page } from './page.ts';
import type { Visit } from './visit.ts';

const town = (visit: Visit) => visit.house.database.inTenant(visit.tenant.id, townPage, 'read');

/** The villages and communities of the town, for choosing where one lives. */
export async function villagesOf(visit: Visit): Promise<{ code: string; name: string }[]> {
  const places = await visit.house.database.inTenant(visit.tenant.id, (tx) => placesUnder(tx, visit.tenant.code), 'read');
  return places.filter(({ kind }) => kind === 'village' || kind === 'community').map(({ code, name }) => ({ code, name }));
}

/** Home and the pages about the site itself. */
export const townPages: readonly PortalPage[] = [
  page({
    path: '',
    page: 'portal/Home',
    load: async (visit) => {
      const [villages, { rows }, figures] = await Promise.all([villagesOf(visit), visit.see(station.views.publicList, {}), visit.see(opinion.views.publicFigures, {})]);
      return { title: 'home', props: { villages, stations: rows, figures } };
    },
  }),
  page({ path: '/about', page: 'portal/About', load: async (visit) => ({ title: 'about', props: { town: await town(visit) } }) }),
  page({ path: '/privacy', page: 'portal/Statement', load: async (visit) => ({ title: 'privacy', props: { which: 'privacy', town: await town(visit) } }) }),
  page({ path: '/accessibility', page: 'portal/Statement', load: async (visit) => ({ title: 'accessibility', props: { which: 'accessibility', town: await town(visit) } }) }),
];
