import { isId } from '#kernel/id.ts';
import { activity } from '#features/activity/contract.ts';
import { reception } from '#features/reception/contract.ts';
import { station } from '#features/station/contract.ts';
import { type PortalPage, page } from './page.ts';

/** What is to come, activities and receptions, of the town or of one station. */
export const receptionPages: readonly PortalPage[] = [
  page({
    path: '/schedule',
    page: 'reception/SchedulePage',
    load: async (visit) => {
      const asked = isId(visit.query['station']) ? visit.query['station'] : undefined;
      const { rows: stations } = asked ? await visit.see(station.views.publicList, {}) : { rows: [] };
      const found = stations.find(({ id }) => id === asked);
      const of = found ? { stationId: found.id } : {};
      const feed = visit.path(`schedule.xml${found ? `?station=${found.id}` : ''}`);
      return { title: 'schedule', feed, props: { ...(await visit.see(reception.views.publicSchedule, of)), ...(await visit.see(activity.views.publicSchedule, of)), feedHref: feed, ...(found ? { station: { id: found.id, name: found.name } } : {}) } };
    },
  }),
];
