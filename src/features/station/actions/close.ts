import { action } from '#platform/feature.ts';
import { station } from '../contract.ts';
import type { Station } from '../rules.ts';
import { update } from '../store.ts';

/** Takes a station out of use. Nothing is deleted: its records stay, its QR code leads to the town's general page. */
export const close = action(station.verbs.close)<Station>({
  apply: async ({ tx, input, today, announce }, { id }) => {
    await update(tx, input.id, { closedOn: today });
    await announce('station.closed', { stationId: id });
    return { id };
  },
});
