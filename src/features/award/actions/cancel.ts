import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, life } from '../rules.ts';
import { update } from '../store.ts';

/** Nothing comes of it. */
export const cancel = action(award.verbs.cancel)<Award>({
  apply: async ({ tx, input }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'cancel'), endedWords: input.reason });
    return { id: one.id };
  },
});
