import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';

/** A yearly report that is being written, with words of the town's own. */
export async function makeReport(house: House, { town, mark, by }: { town: Town; mark: string; by: string }): Promise<{ id: string }> {
  const id = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('yearlyReport').values({ tenantId, id, year: 2025, state: 'draft', practice: `${mark}逐件上门`, writtenBy: by, createdAt: house.clock.now() }).execute());
  return { id };
}
