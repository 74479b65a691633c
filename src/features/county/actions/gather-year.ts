import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { county } from '../contract.ts';
import { gatherKind, townsOf } from '../towns.ts';

/** Asks each town to copy its cases of a year here; the town's audit says who wanted it. */
export const gatherYear = action(county.verbs.gatherYear)({
  load: ({ tenant }) => Promise.resolve(tenant),
  apply: async ({ tx, tenant, actor, house, input: { year }, note }) => {
    const towns = await townsOf(house, tenant.id);
    for (const town of towns) await ask({ tenantId: town.id, db: tx.db }, { kind: gatherKind, payload: { accountId: actor.accountId, year }, runAt: house.clock.now(), singleKey: `gather:${year}` });
    note({ year, townCount: towns.length });
    return { id: tenant.id };
  },
});
