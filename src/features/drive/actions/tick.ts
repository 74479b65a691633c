import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { entryFor } from '../finding.ts';
import type { Entry } from '../rules.ts';
import { tasksOf } from '../store.ts';
import { setTick } from '../store/writes.ts';

/** A task is done at a station, on that day. A photo may go with it and need not. */
export const tick = action(drive.verbs.tick)<Entry>({
  load: entryFor,
  apply: async ({ tx, now, today, actor, house, input, note }, { driveId, stationId }) => {
    const { taskId, doneOn, photoIds = [] } = input;
    if (doneOn > today) refuse('drive.future');
    if (!(await tasksOf(tx, [driveId])).some(({ id }) => id === taskId)) refuse('drive.noSuchTask');
    const id = await setTick(tx, { id: newId(now.getTime()), driveId, taskId, stationId, doneOn, tickedBy: actor.personId ?? refuse('drive.onlyItsPeople', 403), tickedAt: now });
    if (photoIds.length > 0) await house.files.attach(tx, photoIds, { feature: 'drive.tick', id });
    note({ stationId, taskId });
    return { id: driveId };
  },
});
