import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { TermPlan } from '../policy.ts';
import { lastDayBefore } from '../rules.ts';
import { type Term, findTerm, listSittings, listTerms, updateTerm } from '../store/terms.ts';

/** Corrects a term's number or first day; the term before it ends accordingly. */
export const amendTerm = action(deputy.verbs.amendTerm)<TermPlan & Term>({
  load: async ({ tx, input }) => {
    const term = await findTerm(tx, input.id, true);
    if (!term) return null;
    const others = (await listTerms(tx)).filter(({ id }) => id !== term.id);
    const { number, fromOn } = input;
    return { ...term, number, fromOn, before: others.find((other) => other.fromOn < term.fromOn) ?? null, after: others.findLast((other) => other.fromOn > term.fromOn) ?? null };
  },
  apply: async ({ tx, input, note, announce }, { id }) => {
    const sittings = await listSittings(tx, id);
    const before = (await listTerms(tx)).find((term) => term.number < input.number && term.id !== id);
    if (sittings.some((sitting) => sitting.fromOn < input.fromOn)) refuse('deputy.sittingOutsideTerm');
    if (before) {
      if ((await listSittings(tx, before.id)).some((sitting) => sitting.toOn >= input.fromOn)) refuse('deputy.sittingOutsideTerm');
      await updateTerm(tx, before.id, { toOn: lastDayBefore(input.fromOn) });
    }
    await updateTerm(tx, id, { number: input.number, fromOn: input.fromOn });
    note({ number: input.number, fromOn: input.fromOn });
    // A session is called by the number of its term.
    for (const sitting of sittings) await announce('sitting.amended', { sittingId: sitting.id });
    return { id };
  },
});
