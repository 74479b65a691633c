import { newId } from '#kernel/id.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { lackingByStation } from './finding.ts';
import type { Entry, Outcome } from './rules.ts';
import { tasksOf, ticksOf } from './store.ts';
import { insertLook, setEntry } from './store/writes.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

interface Look { readonly lookedOn: string; readonly lookedBy: string; readonly words?: string | undefined; readonly dueOn?: string | undefined }

/** Writes down a look at a station with what the records lacked that day, and moves the station on. Nothing is accepted while something is missing. */
export async function noteLook(work: Work<unknown>, entry: Entry, outcome: Outcome, { lookedOn, lookedBy, words, dueOn }: Look): Promise<{ id: string }> {
  const { tx, now, today, actor, note } = work;
  const { driveId, stationId } = entry;
  if (lookedOn > today) refuse('drive.future');
  const found = (await lackingByStation(work)).get(stationId);
  const { name: station = '', lacking = [] } = found ?? {};
  if (outcome === 'accepted') {
    // Of a closed station nothing is known, and nothing lacking is not all there.
    if (!found) refuse('drive.stationClosed', 409);
    const said = wordsFor(work, { zh, en });
    if (lacking.length > 0) refuse('drive.stillLacking', 409, { station, what: lacking.map((mark) => said.lacks[mark]).join(said.comma) });
    const done = new Set((await ticksOf(tx, [driveId])).filter((tick) => tick.stationId === stationId).map(({ taskId }) => taskId));
    const open = (await tasksOf(tx, [driveId])).filter(({ id }) => !done.has(id)).length;
    if (open > 0) refuse('drive.tasksOpen', 409, { station, count: open });
  }
  await insertLook(tx, {
    id: newId(now.getTime()), driveId, stationId, lookedOn, lookedBy, outcome, lacking: JSON.stringify(lacking), words: words ?? null, dueOn: dueOn ?? null, notedBy: actor.personId ?? refuse('drive.onlyTheOffice', 403), notedAt: now,
  });
  await setEntry(tx, entry, { state: outcome });
  note({ stationId, outcome, lacking: lacking.length });
  return { id: driveId };
}
