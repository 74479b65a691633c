import { action } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { county } from '../contract.ts';
import { countKind, townsOf } from '../towns.ts';

/** Asks each town to count itself; the town's audit says who wanted it. */
export const recount = action(county.verbs.recount)({
  load: ({ tenant }) => Promise.resolve(tenant),
  apply: async ({ tx, tenant, actor, house, note }) => {
    const towns = await townsOf(house, tenant.id);
    for (const town of towns) await ask({ tenantId: town.id, db: tx.db }, { kind: countKind, payload: { accountId: actor.accountId }, runAt: house.clock.now(), singleKey: 'recount' });
    note({ townCount: towns.length });
    return { id: tenant.id };
  },
});
