import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { type Theme, life } from '../rules.ts';
import { update } from '../store.ts';

/** Nothing comes of it; what was put under it is known still. */
export const cancel = action(theme.verbs.cancel)<Theme>({
  apply: async ({ tx, today, input }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'cancel'), endedWords: input.reason, endedOn: today });
    return { id: one.id };
  },
});
