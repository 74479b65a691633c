import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { itemNow } from '../checking.ts';
import { inspection } from '../contract.ts';
import type { ItemPlan } from '../policy.ts';
import { insertAnswer } from '../store.ts';

/** The chair confirms that nothing is held for the year: 本年度无此项. */
export const confirmNone = action(inspection.verbs.confirmNone)<ItemPlan>({
  load: async (work) => {
    const now = await itemNow(work, work.input.year, work.input.itemKey);
    return { known: now !== null, held: now?.held ?? false, answered: now?.answered ?? false };
  },
  apply: async ({ tx, now, today, actor: { personId }, input, note }) => {
    const id = newId(now.getTime());
    note({ year: input.year, item: input.itemKey });
    await insertAnswer(tx, { id, year: input.year, itemKey: input.itemKey, kind: 'none', words: null, answeredBy: personId ?? refuse('inspection.onlyTheOffice', 403), answeredOn: today });
    return { id };
  },
});
