import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import type { Amendment } from '../rules.ts';
import { withdraw } from '../store.ts';

/** Takes an amendment back: the cell reads as its record does again. */
export const withdrawAmendment = action(register.verbs.withdrawAmendment)<Amendment>({
  apply: async ({ tx, actor, now }, { id }) => {
    await withdraw(tx, id, actor.personId, now);
    return { id };
  },
});
