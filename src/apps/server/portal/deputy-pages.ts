import { deputy } from '#features/deputy/contract.ts';
import { type PortalPage, page } from './page.ts';
import { villagesOf } from './town-pages.ts';

/** Who is my deputy: by village in one step, and each deputy's own public page. */
export const deputyPages: readonly PortalPage[] = [
  page({
    path: '/deputies',
    page: 'deputy/FindDeputy',
    load: async (visit) => {
      const place = visit.query['place'] || undefined;
      return { title: 'deputies', props: { villages: await villagesOf(visit), place, ...(await visit.see(deputy.views.publicList, place ? { placeCode: place } : {})) } };
    },
  }),
  page({
    path: '/deputies/:id',
    page: 'deputy/DeputyCard',
    load: async (visit) => {
      const card = await visit.see(deputy.views.publicCard, { id: visit.params['id'] ?? '' });
      return { title: card.name, props: { card } };
    },
  }),
];
