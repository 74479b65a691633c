import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { type OfficeTable, life } from '../rules.ts';
import { update } from '../store.ts';
import { tellGovernment } from '../telling.ts';

/** 撤回: the table leaves the public page; that it stood there, and why it does not, stays. */
export const withdraw = action(figures.verbs.withdraw)<OfficeTable>({
  apply: async (work, one) => {
    await update(work.tx, one.id, { state: life.next(one.state, 'withdraw'), withdrawnOn: work.today, endedWords: work.input.reason });
    await tellGovernment(work, one, 'withdrawn');
    return { id: one.id };
  },
});
