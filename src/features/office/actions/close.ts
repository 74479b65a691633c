import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import type { Office } from '../rules.ts';
import { update } from '../store.ts';

/** Takes an office out of use. Later features move its open work or refuse while there is any; nothing is deleted. */
export const close = action(office.verbs.close)<Office>({
  apply: async ({ tx, today, announce }, { id }) => {
    await update(tx, id, { closedOn: today });
    await announce('office.closed', { officeId: id });
    return { id };
  },
});
