import { ask } from '#platform/jobs.ts';
import { action } from '#platform/feature.ts';
import { founding } from '../contract.ts';
import { type DemoPlan, clearing } from '../rules.ts';
import { newSetupLink } from '../setup-link.ts';

/** Asks for the demo to be cleared away and answers where setting up begins: the one link of the empty house, or the front door where real towns stay. */
export const clearDemo = action(founding.verbs.clearDemo)<DemoPlan>({
  load: ({ tx, tenant, house }) => Promise.resolve({ id: tx.tenantId, demo: tenant.demo, ownerIsKnown: house.clearDemo !== null }),
  apply: async ({ tx, house }) => {
    const othersStay = (await house.tenants.all()).some(({ demo }) => !demo);
    const path = othersStay ? '/' : await newSetupLink(house, tx.db);
    await ask(tx, { kind: clearing, runAt: house.clock.now(), singleKey: 'once' });
    return { id: tx.tenantId, path };
  },
});
