import { activity } from '#features/activity/contract.ts';
import { reception } from '#features/reception/contract.ts';
import { signage } from '#features/signage/contract.ts';
import { station } from '#features/station/contract.ts';
import { stationOfQr } from '#features/station/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { type PortalPage, page } from './page.ts';
import { placeIn, villagesOf } from './town-pages.ts';

const mostComing = 5;

/** Stations for residents: the list by village, one station, and where its QR code leads. */
export const stationPages: readonly PortalPage[] = [
  page({
    path: '/stations',
    page: 'station/StationList',
    load: async (visit) => {
      const place = await placeIn(visit);
      return { title: 'stations', props: { villages: await villagesOf(visit), place, ...(await visit.see(station.views.publicList, place ? { placeCode: place } : {})) } };
    },
  }),
  page({
    path: '/stations/map',
    page: 'signage/StationMap',
    load: async (visit) => {
      // A county's divisions are townships; the map is of villages.
      if (visit.tenant.kind === 'county') refuse('platform.notFound', 404);
      return { title: 'stations', props: { map: await visit.see(signage.views.map, {}), place: await placeIn(visit) } };
    },
  }),
  page({
    path: '/stations/:id',
    page: 'portal/StationPage',
    load: async (visit) => {
      const { rows } = await visit.see(station.views.publicList, {});
      const found = rows.find((row) => row.id === visit.params['id']);
      if (!found) refuse('platform.notFound', 404);
      return { title: found.name, props: { station: found, rows: (await visit.see(reception.views.publicSchedule, { stationId: found.id })).rows.slice(0, mostComing), coming: (await visit.see(activity.views.publicSchedule, { stationId: found.id })).coming.slice(0, mostComing) } };
    },
  }),
  page({
    path: '/s/:qr',
    page: 'ui/ProblemPage',
    load: async (visit) => {
      const { house, tenant, params, reply } = visit;
      const found = await house.database.inTenant(tenant.id, (tx) => stationOfQr(tx, params['qr'] ?? ''), 'read');
      // A closed station's old code still leads somewhere useful.
      void reply.redirect(visit.path(found ? `write?station=${found.id}` : 'stations'), 302);
      return { title: 'stations', props: { kind: 'missing' } };
    },
  }),
];
