import { newId } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';

/** A table that is being shown, with one line and a mistake pointed at, written straight into the rows: nothing is due yet in a new town. */
export async function makeOfficeTable(house: House, { town, mark, officeId, by }: { town: Town; mark: string; officeId: string; by: string }): Promise<{ id: string; remarkId: string }> {
  const [id, remarkId] = [newId(), newId()];
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    await db.insertInto('officeTable').values({ tenantId, id, year: 2025, half: 'second', fromOn: '2025-07-01', toOn: '2025-12-31', state: 'shown', countedOn: '2026-08-03', preparedBy: by, shownOn: '2026-08-03', untilOn: '2999-12-31', createdAt: house.clock.now() }).execute();
    await db.insertInto('officeTableLine').values({ tenantId, tableId: id, revision: 1, officeId, officeName: `${mark}水利站`, dueCount: 3, keptCount: 2, inTimeCount: 1, lateCount: 1, notYetCount: 0, markedCount: 0, satisfiedCount: 0 }).execute();
    await db.insertInto('officeTableRemark').values({ tenantId, id: remarkId, tableId: id, officeId, kind: 'mistake', words: `${mark}少算一件`, saidBy: by, saidOn: '2026-08-04' }).execute();
  });
  return { id, remarkId };
}
