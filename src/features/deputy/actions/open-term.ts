import { newId } from '#kernel/id.ts';
import { placesEver } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { TermPlan } from '../policy.ts';
import { lastDayBefore } from '../rules.ts';
import { copyDistricts, copyGroups, findTerm, insertTerm, listTerms, updateTerm } from '../store/terms.ts';

/** Opens a term; the one before it ends on the day before, see lastDayBefore. */
export const openTerm = action(deputy.verbs.openTerm)<TermPlan>({
  load: async ({ tx, input }) => {
    const [latest] = await listTerms(tx);
    // Two terms opened at once follow one another.
    if (latest) await findTerm(tx, latest.id, true);
    return { number: input.number, fromOn: input.fromOn, before: (await listTerms(tx))[0] ?? null, after: null };
  },
  apply: async ({ tx, now, tenant, input, note, announce }) => {
    const [before] = await listTerms(tx);
    const id = newId(now.getTime());
    if (before) await updateTerm(tx, before.id, { toOn: lastDayBefore(input.fromOn) });
    await insertTerm(tx, { id, number: input.number, fromOn: input.fromOn, toOn: null });
    if (before && input.copyDistricts) await copyDistricts(tx, before.id, id, now, new Map((await placesEver(tx, tenant.code)).map(({ code, standsAs }) => [code, standsAs])));
    if (before && input.copyGroups) await copyGroups(tx, before.id, id, now);
    note({ number: input.number, fromOn: input.fromOn });
    await announce('term.opened', { termId: id, fromOn: input.fromOn });
    return { id };
  },
});
