import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import { type Entry, stationLife } from '../rules.ts';
import { setEntry } from '../store/writes.ts';
import { tellOffice } from '../telling.ts';

/** 申请验收: the station says that it is ready to be looked at. */
export const handIn = action(drive.verbs.handIn)<Entry>({
  load: entryFor,
  apply: async (work, entry) => {
    await setEntry(work.tx, entry, { state: stationLife.next(entry.state, 'handIn'), readyOn: work.today });
    await tellOffice(work, entry, 'ready');
    work.note({ stationId: entry.stationId });
    return { id: entry.driveId };
  },
});
