import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { House } from '#platform/house.ts';
import { doing } from '#tests/support/makers.ts';

/** Terms the presidium resolved a month ago: visits half a point, up to 1.2 a year. */
export const pointsTerms = (today: string, mark = '') => ({
  meetingName: `${mark}主席团第3次会议`, resolvedOn: addDays(today, -30), fromOn: addDays(today, -30), words: `${mark}走访一次半分，到会一次十分。`,
  lines: [{ kind: 'contact.visited', worthTenths: 5, capTenths: 12 }, { kind: 'presence.attended', worthTenths: 100, capTenths: 200 }],
});

/** A rule in force, and one that is being prepared; answers both. */
export async function makePointsRules(house: House, { clerk, chair, mark, today }: { clerk: Actor; chair: Actor; mark: string; today: string }): Promise<{ id: string; inForceId: string }> {
  const first = await doing(house, clerk, 'points.prepare', pointsTerms(today, mark)) as { id: string; version: number };
  await doing(house, chair, 'points.enact', { id: first.id, version: first.version });
  const { id } = await doing(house, clerk, 'points.prepare', { ...pointsTerms(today, mark), fromOn: today }) as { id: string };
  return { id, inForceId: first.id };
}
