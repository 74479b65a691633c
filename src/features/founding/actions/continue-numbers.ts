import { refuse } from '#kernel/verdict.ts';
import { continueSuggestionNumbers } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { founding } from '../contract.ts';
import { seriesNow } from '../evidence.ts';

/** Says where the numbers of suggestions go on: after the last one given on paper, 0 for none. Only forward, since no number is given twice. */
export const continueNumbers = action(founding.verbs.continueNumbers)<{ readonly id: string }>({
  load: ({ tx }) => Promise.resolve({ id: tx.tenantId }),
  apply: async (work) => {
    const { tx, input, note } = work;
    const { sittingId = null, last } = input;
    const series = (await seriesNow(work)).find((one) => one.sittingId === sittingId) ?? refuse('founding.noTerm', 409);
    if (!(await continueSuggestionNumbers(tx, series.termId, sittingId, last))) refuse('founding.numbersGoOn', 409, { last: series.last ?? 0 });
    note({ sittingId, last, before: series.last });
    return { id: tx.tenantId, last };
  },
});
