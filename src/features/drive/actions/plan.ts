import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { drive } from '../contract.ts';
import { planColumns, taskRows } from '../planning.ts';
import { enter, insert, keepTasks } from '../store/writes.ts';

/** 制定方案: phases, stations, the pilot, and what every station does. */
export const plan = action(drive.verbs.plan)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, input, actor, note } = work;
    const id = newId(now.getTime());
    const stationIds = [...new Set(input.stationIds)];
    await insert(tx, { id, state: 'planned', ...await planColumns(work, input), createdBy: actor.personId ?? refuse('drive.onlyTheOffice', 403), createdAt: now });
    await keepTasks(tx, id, taskRows(work, input.tasks));
    await enter(tx, id, stationIds);
    note({ stations: stationIds.length, phases: input.phases.length });
    return { id };
  },
});
