import type { Actor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { doing, seeing } from '#tests/support/makers.ts';

/** An award that takes nominations, with this deputy nominated. */
export async function makeAward(house: House, { clerk, mark, deputyId }: { clerk: Actor; mark: string; deputyId: string }): Promise<{ id: string; nominationId: string }> {
  const { id } = await doing(house, clerk, 'award.announce', { subject: 'deputy', title: `${mark}优秀代表`, criteria: `${mark}条件`, placeCount: 1, fromOn: '2026-01-01', toOn: '2026-12-31', nominateUntil: '2999-12-31' }) as { id: string };
  await doing(house, clerk, 'award.nominate', { id, nomineeId: deputyId, putBy: 'presidium', reason: `${mark}认真履职` });
  const { rows } = await seeing(house, clerk, 'award.detail', { id }) as unknown as { rows: { id: string }[] };
  return { id, nominationId: rows[0]?.id ?? '' };
}
