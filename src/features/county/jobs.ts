import { appendAudit } from '#platform/audit.ts';
import type { JobKind } from '#platform/feature.ts';
import { countTown } from './counting.ts';
import { keep } from './store.ts';
import { countKind } from './towns.ts';

/** A town counts itself and copies the totals to its county, in a transaction of the county's own. Doing it twice is doing it once. */
export const count: JobKind = {
  kind: countKind,
  everyMinutes: 60,
  run: async ({ tx, tenant, today, now, actor, house, input }) => {
    const { countyId } = tenant;
    if (countyId === null) return;
    const figures = await countTown(tx, tenant.kind, today);
    const countedAt = house.clock.now();
    await house.database.inTenant(countyId, (county) => keep(county, { townId: tenant.id, figures, countedAt }));
    const { accountId } = input;
    if (typeof accountId !== 'string') return;
    await appendAudit(tx, { at: now, realAt: countedAt, actor: { ...actor, accountId }, verb: countKind, subjectId: null, result: 'done', detail: { countyId } });
  },
};
