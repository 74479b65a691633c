import { appendAudit } from '#platform/audit.ts';
import type { JobKind } from '#platform/feature.ts';
import { countTown } from './counting.ts';
import { yearLines } from './gathering.ts';
import { keep } from './store.ts';
import { keepCases } from './store/year-table.ts';
import { countKind, gatherKind } from './towns.ts';

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

/** A town copies its cases of a year to its county, in a transaction of the county's own; its audit says who wanted them. */
export const gather: JobKind = {
  kind: gatherKind,
  run: async (work) => {
    const { tx, tenant, now, actor, house, input } = work;
    const { countyId } = tenant;
    const [year, accountId] = [Number(input['year']), String(input['accountId'])];
    if (countyId === null) return;
    const lines = await yearLines(work, year);
    const gatheredAt = house.clock.now();
    await house.database.inTenant(countyId, (county) => keepCases(county, { townId: tenant.id, year, lines, gatheredAt }));
    await appendAudit(tx, { at: now, realAt: gatheredAt, actor: { ...actor, accountId }, verb: gatherKind, subjectId: null, result: 'done', detail: { countyId, year, cases: lines.length } });
  },
};
