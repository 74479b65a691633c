import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { type Drive, life, workDueOn } from '../rules.ts';
import { entriesOf } from '../store.ts';
import { update } from '../store/writes.ts';
import { tellStations } from '../telling.ts';

/** 动员部署: from now on the stations are at work, and their people know it. */
export const launch = action(drive.verbs.launch)<Drive>({
  apply: async (work, one) => {
    const { tx, today } = work;
    await update(tx, one.id, { state: life.next(one.state, 'launch'), launchedOn: today });
    await tellStations(work, one, (await entriesOf(tx, [one.id])).map(({ stationId }) => stationId), 'launched', { day: workDueOn(one.phases) ?? '' });
    return { id: one.id };
  },
});
