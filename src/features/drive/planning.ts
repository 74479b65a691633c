import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { openStations } from '#features/station/public.ts';
import type { InputOf } from '#kernel/contract.ts';
import type { Work } from '#platform/feature.ts';
import type { drive } from './contract.ts';
import { inOrder } from './rules.ts';

type Plan = InputOf<typeof drive.verbs.plan>;

/** What a plan sets of the drive itself. Refuses one without a phase or station, with phases out of order, or a pilot that takes no part. `kept` take part already, though a station may have closed since. */
export async function planColumns({ tx }: Work<unknown>, { name, aim, phases, jointOn, stationIds, pilotStationId }: Plan, kept: readonly string[] = []) {
  if (phases.length === 0) refuse('drive.noPhase');
  if (!inOrder(phases)) refuse('drive.phasesOutOfOrder');
  if (stationIds.length === 0) refuse('drive.noStation');
  const open = new Set([...(await openStations(tx)).map(({ id }) => id), ...kept]);
  if (!stationIds.every((id) => open.has(id))) refuse('drive.noSuchStation');
  if (pilotStationId !== undefined && !stationIds.includes(pilotStationId)) refuse('drive.pilotNotAmong');
  return { name, aim: aim ?? null, phases: JSON.stringify(phases), jointOn: jointOn ?? null, pilotStationId: pilotStationId ?? null };
}

/** The tasks of a plan with their ids; one that claims to be known must be one of `known`. */
export function taskRows({ now }: Work<unknown>, tasks: Plan['tasks'], known: readonly string[] = []): { id: string; what: string }[] {
  return tasks.map(({ id, what }) => {
    if (id !== undefined && !known.includes(id)) refuse('drive.noSuchTask');
    return { id: id ?? newId(now.getTime()), what };
  });
}
