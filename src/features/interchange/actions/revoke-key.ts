import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import type { ApiKey } from '../rules.ts';
import { findKey, setRevoked } from '../store/keys.ts';

/** Ends a key at once. What came by it stays and goes on. */
export const revokeKey = action(interchange.verbs.revokeKey)<ApiKey>({
  load: ({ tx, input }) => findKey(tx, input.id, true),
  apply: async ({ tx, now, actor }, { id }) => {
    await setRevoked(tx, id, actor.personId, now);
    return { id };
  },
});
