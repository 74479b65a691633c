import { award } from '#features/award/contract.ts';
import { type PortalPage, page } from './page.ts';

/** Awards as meetings voted them, for everybody. */
export const awardPages: readonly PortalPage[] = [
  page({ path: '/awards', page: 'award/AwardResults', load: async (visit) => ({ title: 'awards', props: await visit.see(award.views.publicList, {}) }) }),
];
