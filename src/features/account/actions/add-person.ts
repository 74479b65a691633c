import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { addPerson as add } from '../people.ts';

/** Enters a person on this tenant's rolls. */
export const addPerson = action(account.verbs.addPerson)<{ readonly tenantId: string }>({
  load: ({ tx }) => Promise.resolve({ tenantId: tx.tenantId }),
  apply: async (work) => ({ id: await add(work, work.input) }),
});
