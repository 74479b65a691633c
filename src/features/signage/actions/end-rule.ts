import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import type { Sign } from '../rules.ts';
import { endText } from '../store.ts';

/** Brings the template back. */
export const endRule = action(signage.verbs.endRule)<Sign>({
  apply: async ({ tx, now }, { id }) => {
    await endText(tx, id, now);
    return { id };
  },
});
