import { reception } from '#features/reception/contract.ts';
import { station } from '#features/station/contract.ts';
import { type PortalPage, page } from './page.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** When a deputy can be met, of the town or of one station. */
export const receptionPages: readonly PortalPage[] = [
  page({
    path: '/schedule',
    page: 'reception/SchedulePage',
    load: async (visit) => {
      const asked = uuid.test(visit.query['station'] ?? '') ? visit.query['station'] : undefined;
      const { rows: stations } = asked ? await visit.see(station.views.publicList, {}) : { rows: [] };
      const found = stations.find(({ id }) => id === asked);
      return { title: 'schedule', props: { ...(await visit.see(reception.views.publicSchedule, found ? { stationId: found.id } : {})), ...(found ? { station: { id: found.id, name: found.name } } : {}) } };
    },
  }),
];
