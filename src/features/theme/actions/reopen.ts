import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { type Theme, life } from '../rules.ts';
import { update } from '../store.ts';

/** Ended too early: it takes records again. */
export const reopen = action(theme.verbs.reopen)<Theme>({
  apply: async ({ tx }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'reopen'), endedOn: null });
    return { id: one.id };
  },
});
