import { keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { stationNames } from '#features/station/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { phaseOn, workDueOn } from './rules.ts';
import { runningCounts } from './store/progress.ts';
import { type WaitingRow, waiting } from './store/waiting.ts';

/** The report of a drive, and the acceptance sheet of one station in it; 404 for whoever may not see it. */
export { acceptanceSheet, driveReport } from './papers.ts';

/** What an archive keeps of it. */
export { archivedLooks } from './store/archived.ts';

/** How far the stations of the running drives are, for a county's page; null where none runs. */
export const driveProgress = (tx: Tx): Promise<{ stations: number; accepted: number } | null> => runningCounts(tx);

/** What waits in running drives: for a station's people their part, with its day; for the office the stations that wait to be looked at. */
export async function drivesWaiting({ tx, actor, today }: Work): Promise<{ id: string; name: string; kind: 'work' | 'improve' | 'look'; station: string; phase: string; dueOn: string | null; count: number }[]> {
  const stations = stationsOf(actor);
  const office = keepsTheOffice(actor);
  if (stations.length === 0 && !office) return [];
  const rows = await waiting(tx, stations, office);
  const names = await stationNames(tx, rows.map(({ stationId }) => stationId));
  const about = (row: WaitingRow) => ({ id: row.driveId, name: row.name, station: names.get(row.stationId) ?? '', phase: phaseOn(row.phases, today)?.name ?? '' });
  const own = rows.filter(({ stationId, state }) => state !== 'ready' && stations.includes(stationId)).map((row) => ({
    ...about(row), kind: row.state === 'toImprove' ? 'improve' as const : 'work' as const, dueOn: row.state === 'toImprove' ? row.improveBy : workDueOn(row.phases), count: 1,
  }));
  // However many stations wait in one drive, to go and look is one thing to do.
  const looks = new Map<string, WaitingRow[]>();
  if (office) for (const row of rows) if (row.state === 'ready') looks.set(row.driveId, [...(looks.get(row.driveId) ?? []), row]);
  return [...own, ...[...looks.values()].flatMap((all) => (all[0] ? [{ ...about(all[0]), kind: 'look' as const, dueOn: all[0].phases.at(-1)?.toOn ?? null, count: all.length }] : []))];
}
