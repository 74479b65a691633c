import type { Work } from '#platform/feature.ts';
import { waiting } from './store.ts';

/** The roster that hangs on the wall, and goes into the group of the town. */
export { rosterOf } from './roster.ts';

/** Receptions that wait for this actor, the oldest first, and how many there are in all. */
export async function receptionsWaiting({ tx, actor, today }: Work<unknown>, most: number) {
  const { rows, total } = await waiting(tx, actor, today, most);
  return { total, rows: rows.map((row) => ({ ...row, where: row.stationName ?? row.venue, swapAsked: row.swaps.some(({ toId }) => toId === actor.personId) })) };
}
