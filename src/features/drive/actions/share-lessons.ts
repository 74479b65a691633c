import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import type { Drive } from '../rules.ts';
import { entriesOf } from '../store.ts';
import { update } from '../store/writes.ts';
import { tellStations } from '../telling.ts';

/** What the pilot learned, for the others; written again, the later words stand. */
export const shareLessons = action(drive.verbs.shareLessons)<Drive>({
  apply: async (work, one) => {
    const { tx, input } = work;
    await update(tx, one.id, { lessons: input.words });
    await tellStations(work, one, (await entriesOf(tx, [one.id])).map(({ stationId }) => stationId).filter((id) => id !== one.pilotStationId), 'lessons');
    return { id: one.id };
  },
});
