import { stationsOf } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { stationsHeldOn } from '#features/activity/public.ts';
import { stationNames } from '#features/station/public.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { drive } from './contract.ts';
import { lackingByStation } from './finding.ts';
import { policy } from './policy.ts';
import { type Entry, phaseOn, workDueOn } from './rules.ts';
import { type DriveRow, entriesOf, looksOf, tasksOf, ticksOf } from './store.ts';

const { amend, launch, shareLessons, close, reopen, cancel, tick, untick, handIn, accept, improve, takeBack } = drive.verbs;
const verbs = { drive: { amend, launch, shareLessons, close, reopen, cancel }, station: { tick, untick, handIn, accept, improve, takeBack } };

/** 26 stations, how far. */
export const countsOf = ({ stationCount, acceptedCount, readyCount, toImproveCount }: DriveRow) => ({ stations: stationCount, accepted: acceptedCount, ready: readyCount, toImprove: toImproveCount });

/** These drives with their stations, or with those of `only`; as many statements for ten drives as for one. */
export async function wholes(work: Work<unknown>, rows: readonly DriveRow[], only: readonly string[] | null = null) {
  const { tx, actor, today, house } = work;
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [entries, tasks, ticks, looks] = [await entriesOf(tx, ids), await tasksOf(tx, ids), await ticksOf(tx, ids), await looksOf(tx, ids)];
  const files = ticks.length === 0 ? [] : await house.files.of(tx, 'drive.tick', ticks.map(({ id }) => id));
  const names = await namesOf(tx, ticks.map(({ tickedBy }) => tickedBy));
  const now = await lackingByStation(work);
  const called = await stationNames(tx, entries.map(({ stationId }) => stationId).filter((id) => !now.has(id)));
  const held = new Map<string, ReadonlySet<string>>();
  for (const { jointOn } of rows) if (jointOn !== null && jointOn <= today && !held.has(jointOn)) held.set(jointOn, await stationsHeldOn(tx, actor, jointOn));
  const nameOf = (id: string) => now.get(id)?.name ?? called.get(id) ?? '';
  const mine = stationsOf(actor);

  const stationFields = (row: DriveRow, { stationId, state, version, readyOn }: (typeof entries)[number]) => {
    const own = looks.filter((look) => look.driveId === row.id && look.stationId === stationId);
    const done = ticks.filter((one) => one.driveId === row.id && one.stationId === stationId);
    const last = own.find(({ takenBackOn }) => takenBackOn === null);
    const subject: Entry = { driveId: row.id, driveName: row.name, driveState: row.state, stationId, state, version };
    const open = row.state === 'planned' || row.state === 'running';
    return {
      stationId, name: nameOf(stationId), placeName: now.get(stationId)?.placeName ?? '', isPilot: stationId === row.pilotStationId, isMine: mine.includes(stationId), state, version, readyOn,
      lacking: open && state !== 'accepted' ? now.get(stationId)?.lacking ?? [] : last?.lacking ?? [], openTasks: tasks.filter((task) => task.driveId === row.id && done.every(({ taskId }) => taskId !== task.id)).length,
      jointHeld: row.jointOn !== null && (held.get(row.jointOn)?.has(stationId) ?? false),
      ticks: done.map(({ id, taskId, doneOn, tickedBy }) => ({ taskId, doneOn, by: names.get(tickedBy) ?? '', files: files.filter(({ holderId }) => holderId === id).slice(0, 6).map((file) => ({ id: file.id, name: file.name })) })),
      looks: own.slice(0, 60).map(({ driveId: _, stationId: __, ...look }) => look), can: permitted(policy, verbs.station, actor, subject, today),
    };
  };
  return rows.map((row) => {
    const { id, version, state, name, aim, phases, jointOn, pilotStationId, lessons, launchedOn, closedOn, resultWords } = row;
    return {
      id, version, state, name, aim, phases, jointOn, lessons, launchedOn, closedOn, resultWords, phaseNow: state === 'running' ? phaseOn(phases, today)?.name ?? null : null, workDueOn: workDueOn(phases),
      pilot: pilotStationId === null ? null : { id: pilotStationId, name: nameOf(pilotStationId) }, tasks: tasks.filter(({ driveId }) => driveId === id).map((task) => ({ id: task.id, what: task.what })), counts: countsOf(row), can: permitted(policy, verbs.drive, actor, row, today),
      // The pilot first, then by place as everywhere.
      stations: [...now.keys(), ...called.keys()].flatMap((stationId) => entries.filter((entry) => entry.driveId === id && entry.stationId === stationId)).filter(({ stationId }) => only === null || only.includes(stationId))
        .map((entry) => stationFields(row, entry)).sort((a, b) => Number(b.isPilot) - Number(a.isPilot)),
    };
  });
}
export type Whole = Awaited<ReturnType<typeof wholes>>[number];
