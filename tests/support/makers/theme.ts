import type { Actor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { doing } from '#tests/support/makers.ts';

/** A theme in which this station takes part, and that takes visits; open for long. */
export async function makeTheme(house: House, { clerk, mark, stationId }: { clerk: Actor; mark: string; stationId: string }): Promise<{ id: string }> {
  return await doing(house, clerk, 'theme.open', { name: `${mark}护河行动`, aim: `${mark}人人护河`, fromOn: '2026-01-01', untilOn: '2027-12-31', kinds: ['forum'], visits: true, deeds: false, stationIds: [stationId], groupIds: [] }) as { id: string };
}
