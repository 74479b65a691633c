import { deputy } from '#features/deputy/contract.ts';
import { station } from '#features/station/contract.ts';
import { opinion } from '#features/opinion/contract.ts';
import { excerptOf } from '#features/opinion/rules.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { type PortalPage, page } from './page.ts';
import { villagesOf } from './town-pages.ts';
import type { Visit } from './visit.ts';

interface Found { kind: 'deputy' | 'station' | 'place' | 'suggestion' | 'opinion'; href: string; title: string; detail: string }

const most = 50;

/** Deputies, stations and villages of one town are a few hundred names: they are looked through here; suggestions and published opinions in the database. */
async function find(visit: Visit, query: string): Promise<Found[]> {
  const wanted = query.normalize('NFKC').toLowerCase();
  const holds = (...texts: (string | null)[]) => texts.some((text) => text?.toLowerCase().includes(wanted));
  const [deputies, stations, villages, papers, said] = await Promise.all([
    visit.see(deputy.views.publicList, {}), visit.see(station.views.publicList, {}), villagesOf(visit), visit.see(suggestion.views.publicList, { search: query, page: 1 }), visit.see(opinion.views.publicSummaries, { search: query, page: 1 }),
  ]);
  return [
    ...deputies.rows.filter((row) => holds(row.name, row.district)).map((row): Found => ({ kind: 'deputy', href: visit.path(`deputies/${row.id}`), title: row.name, detail: row.district ?? '' })),
    ...stations.rows.filter((row) => holds(row.name, row.placeName, row.address)).map((row): Found => ({ kind: 'station', href: visit.path(`stations/${row.id}`), title: row.name, detail: `${row.placeName} ${row.address}` })),
    ...villages.filter((row) => holds(row.name)).map((row): Found => ({ kind: 'place', href: visit.path(`deputies?place=${row.code}`), title: row.name, detail: '' })),
    ...papers.rows.map((row): Found => ({ kind: 'suggestion', href: visit.path(`suggestions/${row.id}`), title: row.title, detail: [row.numberLabel, row.placeName, row.leadName].filter(Boolean).join(' · ') })),
    // A summary has no page of its own: all that is public of it stands in the list.
    ...said.rows.map((row): Found => ({ kind: 'opinion', href: visit.path(`opinions?search=${encodeURIComponent(query)}`), title: excerptOf(row.summary), detail: row.placeName ?? '' })),
  ].slice(0, most);
}

/** Search over everything public of the town. */
export const searchPages: readonly PortalPage[] = [
  page({
    path: '/search',
    page: 'portal/SearchPage',
    load: async (visit) => {
      const query = (visit.query['q'] ?? '').trim().slice(0, 40);
      return { title: 'search', props: { query, found: query ? await find(visit, query) : [] } };
    },
  }),
];
