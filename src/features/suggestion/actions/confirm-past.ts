import { holdTerms } from '#features/deputy/public.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { type SheetDraft, closeDraft, findDraft } from '#platform/import/drafts.ts';
import { suggestion } from '../contract.ts';
import type { PastCase } from '../past/case.ts';
import { openTable, planNow, purpose } from '../past/draft.ts';
import type { PastPlan } from '../past/plan.ts';
import { writeCases } from '../past/write.ts';
import { text } from '../text.ts';

/** Takes over the good rows and the doubtful ones somebody ticked, all at once. The books may have changed since the preview: they are asked anew. */
export const confirmPast = action(suggestion.verbs.confirmPast)<SheetDraft>({
  load: ({ tx, input }) => findDraft(tx, purpose, input.id, true),
  apply: async (work, draft) => {
    const table = openTable(work, draft);
    // Two lists at once: the second sees what the first wrote.
    await holdTerms(work.tx);
    const plans = await planNow(work, table);
    const ticked = new Set(work.input.includeDoubtful ?? []);
    const taken = plans.filter(({ mark, row }) => mark === 'good' || (mark === 'doubtful' && ticked.has(row.line)));
    const writings = taken.flatMap(({ wanted, held, act, row }) => (wanted ? [{ wanted, held, act, row: row.row }] : []));
    await writeCases(work, writings, { draftId: draft.id, words: (row) => fill(text.past.fromRow, { file: draft.fileName, row: row ?? 0 }) });
    const left = plans.filter((plan) => !taken.includes(plan)).map(({ row, faults }) => ({ ...row, faults }));
    await closeDraft(work, draft.id, 'confirmed', left.length > 0 ? { ...table, rows: left } : null);
    const count = (act: string) => taken.filter((plan) => plan.act === act).length;
    const counts = { newCount: count('new'), updatedCount: count('update'), unchangedCount: count('unchanged'), leftOutCount: left.length, promiseCount: newPromises(writings) };
    work.note({ ...counts, fileName: draft.fileName });
    return { id: draft.id, ...counts };
  },
});

/** Each answering office promises by itself; what the books hold already is not counted again. */
const newPromises = (writings: readonly Pick<PastPlan & { wanted: PastCase }, 'wanted' | 'held'>[]): number => writings
  .filter(({ wanted, held }) => wanted.promisedOn !== null && wanted.keptOn === null && !held?.promisedOn)
  .reduce((sum, { wanted }) => sum + wanted.offices.filter(({ role }) => role !== 'co').length, 0);
