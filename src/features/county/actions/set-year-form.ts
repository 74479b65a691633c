import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { county } from '../contract.ts';
import { insertForm } from '../store/year-table.ts';

/** Sets headings and their order from now on; what was set before stays on record. */
export const setYearForm = action(county.verbs.setYearForm)({
  load: ({ tenant }) => Promise.resolve(tenant),
  apply: async ({ tx, now, actor: { personId }, input: { columns }, note }) => {
    const id = newId(now.getTime());
    note({ columns: columns.length, filled: columns.filter(({ field }) => field !== undefined).length });
    await insertForm(tx, { id, columns, setBy: personId ?? refuse('county.onlyTheCounty', 403), setAt: now });
    return { id };
  },
});
