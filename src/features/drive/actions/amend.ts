import { refuse } from '#kernel/verdict.ts';
import { stationName } from '#features/station/public.ts';
import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { planColumns, taskRows } from '../planning.ts';
import { type Drive, workDueOn } from '../rules.ts';
import { entriesOf, tasksOf, ticksOf } from '../store.ts';
import { dropTasks, enter, keepTasks, leave, update } from '../store/writes.ts';
import { tellStations } from '../telling.ts';

/** Changes the plan. A station that has begun cannot leave it; one that comes later is told like the others. */
export const amend = action(drive.verbs.amend)<Drive>({
  apply: async (work, one) => {
    const { tx, now, input, note } = work;
    const entries = await entriesOf(tx, [one.id]);
    const present = entries.map(({ stationId }) => stationId);
    const wanted = [...new Set(input.stationIds)];
    const [gone, come] = [present.filter((id) => !wanted.includes(id)), wanted.filter((id) => !present.includes(id))];
    const ticked = new Set((await ticksOf(tx, [one.id])).map(({ stationId }) => stationId));
    const begun = entries.find(({ stationId, state }) => gone.includes(stationId) && (state !== 'working' || ticked.has(stationId)));
    if (begun) refuse('drive.stationBegun', 409, { station: await stationName(tx, begun.stationId) });
    const known = (await tasksOf(tx, [one.id])).map(({ id }) => id);
    const tasks = taskRows(work, input.tasks, known);
    await update(tx, one.id, await planColumns(work, input, present));
    await keepTasks(tx, one.id, tasks);
    await dropTasks(tx, known.filter((id) => tasks.every((task) => task.id !== id)), now);
    await leave(tx, one.id, gone, now);
    await enter(tx, one.id, come);
    if (one.state === 'running') await tellStations(work, { id: one.id, name: input.name }, come, 'launched', { day: workDueOn(input.phases) ?? '' });
    note({ stations: wanted.length, come: come.length, gone: gone.length });
    return { id: one.id };
  },
});
