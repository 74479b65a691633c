import { action } from '#platform/feature.ts';
import { letter } from '../contract.ts';
import type { SealImage } from '../rules.ts';
import { remove } from '../store.ts';

/** Takes a seal out of use: letters keep room for the wet one again. */
export const removeSeal = action(letter.verbs.removeSeal)<SealImage>({
  apply: async ({ tx, now, note }, { id, officeId }) => {
    await remove(tx, id, now);
    note({ officeId });
    return { id };
  },
});
