import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import type { Entry } from '../rules.ts';
import { tasksOf } from '../store.ts';
import { setTick } from '../store/writes.ts';

/** It was not done after all; its photos stay on record, apart from those that show it done later. */
export const untick = action(drive.verbs.untick)<Entry>({
  load: entryFor,
  apply: async ({ tx, now, actor, house, input, note }, { driveId, stationId }) => {
    const { taskId } = input;
    if (!(await tasksOf(tx, [driveId])).some(({ id }) => id === taskId)) refuse('drive.noSuchTask');
    const id = await setTick(tx, { id: newId(now.getTime()), driveId, taskId, stationId, doneOn: null, tickedBy: actor.personId ?? refuse('drive.onlyItsPeople', 403), tickedAt: now });
    await house.files.move(tx, { feature: 'drive.tick', id }, { feature: 'drive.tickBefore', id });
    note({ stationId, taskId });
    return { id: driveId };
  },
});
