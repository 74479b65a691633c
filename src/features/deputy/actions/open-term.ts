import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { TermPlan } from '../policy.ts';
import { copyDistricts, copyGroups, insertTerm, listTerms, updateTerm } from '../store/terms.ts';

/** Opens a term. The one before it ends on the day before: a term runs to the first session of the next (《代表法》第二条). */
export const openTerm = action(deputy.verbs.openTerm)<TermPlan>({
  load: async ({ tx, input }) => ({ number: input.number, fromOn: input.fromOn, before: (await listTerms(tx))[0] ?? null, after: null }),
  apply: async ({ tx, now, input, note, announce }) => {
    const [before] = await listTerms(tx);
    const id = newId(now.getTime());
    if (before) await updateTerm(tx, before.id, { toOn: addDays(input.fromOn, -1) });
    await insertTerm(tx, { id, number: input.number, fromOn: input.fromOn, toOn: null });
    if (before && input.copyDistricts) await copyDistricts(tx, before.id, id, now);
    if (before && input.copyGroups) await copyGroups(tx, before.id, id, now);
    note({ number: input.number, fromOn: input.fromOn });
    await announce('term.opened', { termId: id, fromOn: input.fromOn });
    return { id };
  },
});
