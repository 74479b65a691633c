import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import type { Sign } from '../rules.ts';
import { mapNoted, removeMap } from '../store.ts';

/** Takes the map away; the list of stations stays as it is. */
export const dropMap = action(signage.verbs.dropMap)<Sign>({
  apply: async ({ tx, note }, { id }) => {
    note({ reviewNumber: (await mapNoted(tx))?.reviewNumber ?? null });
    await removeMap(tx);
    return { id };
  },
});
