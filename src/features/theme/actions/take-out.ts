import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import type { Theme } from '../rules.ts';
import { take } from '../store.ts';
import { ticked } from '../ticking.ts';

/** 移出: they stand under the theme no more; the records themselves stay as they are. */
export const takeOut = action(theme.verbs.takeOut)<Theme>({
  apply: async (work, one) => {
    const { tx, input, note } = work;
    const records = await ticked(work, input.recordIds);
    const taken = await take(tx, one.id, records.map(({ id }) => id));
    note({ records: taken });
    return { id: one.id, records: taken };
  },
});
