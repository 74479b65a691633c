import { deputy } from '#features/deputy/contract.ts';
import { presence } from '#features/presence/contract.ts';
import { station } from '#features/station/contract.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { classWords } from '#features/suggestion/rules/reply-classes.ts';
import { text as en } from '#features/suggestion/text.en.ts';
import { text as zh } from '#features/suggestion/text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { type PortalPage, page } from './page.ts';
import { placeIn, villagesOf } from './town-pages.ts';

const mostPapers = 10;

/** Who is my deputy: by village in one step, and each deputy's own public page. */
export const deputyPages: readonly PortalPage[] = [
  page({
    path: '/deputies',
    page: 'deputy/FindDeputy',
    load: async (visit) => {
      const place = await placeIn(visit);
      return { title: 'deputies', props: { villages: await villagesOf(visit), place, ...(await visit.see(deputy.views.publicList, place ? { placeCode: place } : {})) } };
    },
  }),
  page({
    path: '/deputies/:id',
    page: 'deputy/DeputyCard',
    load: async (visit) => {
      const id = visit.params['id'] ?? '';
      const card = await visit.see(deputy.views.publicCard, { id });
      const [stations, { rows, total }, record] = await Promise.all([visit.see(station.views.publicList, {}), visit.see(suggestion.views.publicList, { deputyId: id, page: 1 }), visit.see(presence.views.publicRecord, { id })]);
      const met = stations.rows.filter(({ deputies }) => deputies.some((one) => one.id === id)).map((row) => ({ href: visit.path(`stations/${row.id}`), name: row.name, when: `${row.address} · ${row.openingTimes}` }));
      const words = wordsFor(visit, { zh, en });
      const papers = rows.slice(0, mostPapers).map((row) => ({ href: visit.path(`suggestions/${row.id}`), title: row.title, detail: [row.numberLabel, classWords(row.letterWords, words)].filter(Boolean).join(' · ') }));
      return { title: card.name, props: { card, record, stations: met, papers, morePapers: total > mostPapers ? visit.path(`suggestions?deputy=${id}`) : null } };
    },
  }),
];
