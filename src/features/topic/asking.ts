import { addDays } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Host } from '#features/activity/public.ts';
import { mandatesOf } from '#features/deputy/public.ts';
import { openStations } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Round, most } from './rules.ts';
import { openFor } from './store.ts';

/** The deputies in office of a station, a group or the whole town, each once. */
export async function deputiesOf({ tx, today }: Work<unknown>, { stationId, groupId }: Pick<Host, 'stationId' | 'groupId'>): Promise<string[]> {
  const mandates = await mandatesOf(tx, today);
  const atStation = stationId === null ? null : (await openStations(tx)).find(({ id }) => id === stationId)?.deputyIds ?? [];
  const asked = mandates.filter((one) => (atStation === null ? groupId === null || one.groupId === groupId : atStation.includes(one.id)));
  const ids = [...new Set(asked.map(({ id }) => id))];
  if (ids.length === 0) refuse('topic.nobodyToAsk');
  return ids.slice(0, most.asked);
}

/** Refuses a last day that has passed, or is so far away that nobody remembers. */
export function checkDay({ today }: Work, untilOn: string): void {
  if (untilOn < today || untilOn > addDays(today, most.days)) refuse('topic.badDay', 422, { days: most.days });
}

/** Refuses a second round beside one that goes on. */
export async function onlyOne({ tx }: Work, round: Pick<Round, 'year' | 'stationId' | 'groupId'>): Promise<void> {
  if (await openFor(tx, round)) refuse('topic.openAlready', 409);
}
