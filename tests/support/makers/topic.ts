import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { House } from '#platform/house.ts';
import { doing } from '#tests/support/makers.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';

/** A round of topics of this station that goes on, and one that its deputy proposed. */
export async function makeTopicRound(house: House, { clerk, deputy, mark, stationId, year }: { clerk: Actor; deputy: Actor; mark: string; stationId: string; year: number }): Promise<{ id: string; topicId: string }> {
  const { id } = await doing(house, clerk, 'topic.open', { stationId, year, untilOn: addDays(dayOf(house), 30), words: `${mark}今年多看饮水` }) as { id: string };
  await doing(house, deputy, 'topic.propose', { id, topic: `${mark}看水塔`, kind: 'visit', reason: `${mark}漏了半个月` });
  const { id: topicId } = await house.database.inTenant(clerk.tenantId, ({ db, tenantId }) => db.selectFrom('topic').select('id').where('tenantId', '=', tenantId).where('roundId', '=', id).executeTakeFirstOrThrow());
  return { id, topicId };
}
