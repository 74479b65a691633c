import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import { type Entry, stationLife } from '../rules.ts';
import { setEntry, takeBackLook } from '../store/writes.ts';
import { tellOne } from '../telling.ts';

/** The last finding was a mistake: it stays on record with the reason, and the station waits to be looked at again. */
export const takeBack = action(drive.verbs.takeBack)<Entry>({
  load: entryFor,
  apply: async (work, entry) => {
    const { tx, today, input, note } = work;
    await takeBackLook(tx, entry, today, input.reason);
    await setEntry(tx, entry, { state: stationLife.next(entry.state, 'takeBack') });
    await tellOne(work, entry, 'takenBack');
    note({ stationId: entry.stationId });
    return { id: entry.driveId };
  },
});
