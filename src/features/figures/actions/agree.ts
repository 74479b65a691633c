import { action } from '#platform/feature.ts';
import { figures } from '../contract.ts';
import type { OfficeTable } from '../rules.ts';
import { update } from '../store.ts';

/** 没有意见: the government has looked. The days run on, for its offices have them too. */
export const agree = action(figures.verbs.agree)<OfficeTable>({
  apply: async ({ tx, today }, one) => {
    await update(tx, one.id, { agreedOn: today });
    return { id: one.id };
  },
});
