import { yearOf } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import { havesByStation } from '#features/activity/public.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import type { Entry } from './rules.ts';
import { type Mark, lackingIn } from './rules/acceptance.ts';
import { find, findEntry } from './store.ts';

/** The station a verb is about, locked, with the drive it is in; null for whoever may not see the drive. */
export async function entryFor(work: Work<{ id: string; stationId: string }>): Promise<Entry | null> {
  const { tx, actor, today, input } = work;
  const found = await find(tx, input.id, false);
  return found && judge(policy.see, actor, found, today) === null ? findEntry(tx, input.id, input.stationId) : null;
}

/** What each open station still lacks for its acceptance, by this year's records; by id. */
export async function lackingByStation(work: Work<unknown>): Promise<Map<string, { name: string; placeName: string; lacking: Mark[] }>> {
  const { rows } = await havesByStation(work, yearOf(work.today));
  return new Map(rows.map(({ id, name, placeName, equipment, ...seen }) => [id, { name, placeName, lacking: lackingIn({ ...seen, cabinet: equipment?.cabinet ?? false }) }]));
}
