import { newId, randomToken } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import { hashKey } from '../open311/key.ts';
import type { Plan } from '../policy.ts';
import { insertKey } from '../store/keys.ts';

/** Makes a key for one other system. It is shown this once; the house keeps a keyed hash of it. */
export const makeKey = action(interchange.verbs.makeKey)<Plan>({
  load: async () => ({}),
  apply: async ({ tx, now, actor, input, house, note }) => {
    const key = `xy-${randomToken(160)}`;
    const id = newId(now.getTime());
    await insertKey(tx, { id, name: input.name, hint: key.slice(0, 7), keyHash: hashKey(house.seal, key), madeBy: actor.personId, madeAt: now });
    note({ name: input.name });
    return { id, key };
  },
});
