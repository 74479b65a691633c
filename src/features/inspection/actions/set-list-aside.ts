import { action } from '#platform/feature.ts';
import { inspection } from '../contract.ts';
import type { Checklist } from '../rules.ts';
import { findList, setAside } from '../store/lists.ts';

/** Nobody chooses this checklist any more. What was made by it stays, and it can still be copied. */
export const setListAside = action(inspection.verbs.setListAside)<Checklist>({
  load: ({ tx, today, input }) => findList(tx, input.id, today, true),
  apply: async ({ tx, now }, { id }) => {
    await setAside(tx, id, now);
    return { id };
  },
});
