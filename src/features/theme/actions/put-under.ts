import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { type Theme, fits } from '../rules.ts';
import { put } from '../store.ts';
import { ticked } from '../ticking.ts';

/** 列入: records that were made anyway now stand under the theme as well. */
export const putUnder = action(theme.verbs.putUnder)<Theme>({
  apply: async (work, one) => {
    const { tx, input, actor, today, note } = work;
    const records = await ticked(work, input.recordIds);
    if (!records.every((record) => fits(one, record))) refuse('theme.doesNotFit');
    const added = await put(tx, one.id, records, actor.personId ?? refuse('theme.onlyReaders', 403), today);
    note({ records: added });
    return { id: one.id, records: added };
  },
});
