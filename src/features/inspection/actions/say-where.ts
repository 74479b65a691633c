import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { itemNow } from '../checking.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';
import { insertAnswer } from '../store.ts';

/** Says where an item lies on paper. */
export const sayWhere = action(inspection.verbs.sayWhere)<ItemPlan>({
  load: async (work) => {
    const now = await itemNow(work, work.input.year, work.input.itemKey);
    return { known: now !== null, held: now?.held ?? false, answered: now?.answered ?? false };
  },
  apply: async ({ tx, now, today, actor: { personId }, input, note }) => {
    const id = newId(now.getTime());
    note({ year: input.year, item: input.itemKey });
    await insertAnswer(tx, { id, year: input.year, itemKey: input.itemKey, kind: 'onPaper', words: input.words, answeredBy: personId ?? refuse('inspection.onlyTheOffice', 403), answeredOn: today });
    return { id };
  },
});
