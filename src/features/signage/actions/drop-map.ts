import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import type { Sign } from '../rules.ts';
import { removeMap } from '../store.ts';

/** Takes the map away; the list of stations stays as it is. */
export const dropMap = action(signage.verbs.dropMap)<Sign>({
  apply: async ({ tx }, { id }) => {
    await removeMap(tx);
    return { id };
  },
});
