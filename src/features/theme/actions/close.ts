import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { type Theme, life } from '../rules.ts';
import { update } from '../store.ts';

/** 结束: what came of it, for the report. */
export const close = action(theme.verbs.close)<Theme>({
  apply: async ({ tx, today, input }, one) => {
    await update(tx, one.id, { state: life.next(one.state, 'close'), endedWords: input.words, endedOn: today });
    return { id: one.id };
  },
});
