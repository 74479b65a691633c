import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import { type OfficeTable, life } from '../rules.ts';
import { update } from '../store.ts';
import { tellGovernment } from '../telling.ts';

/** Nothing comes of it; the span may be counted again. */
export const drop = action(figures.verbs.drop)<OfficeTable>({
  apply: async (work, one) => {
    await update(work.tx, one.id, { state: life.next(one.state, 'drop') });
    if (one.state === 'shown') await tellGovernment(work, one, 'dropped');
    return { id: one.id };
  },
});
