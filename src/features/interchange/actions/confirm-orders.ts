import { type SentBefore, renew, takeInMany } from '#features/opinion/public.ts';
import { type Work, action } from '#platform/feature.ts';
import { type SheetDraft, closeDraft, findDraft } from '#platform/import/drafts.ts';
import { interchange } from '../contract.ts';
import { openTable, planNow, purpose } from '../orders/draft.ts';
import type { OrderPlan, Wanted } from '../orders/plan.ts';
import type { OrderField } from '../rules.ts';

/** Takes in the good rows and the doubtful ones somebody ticked, all at once: each is an opinion that goes the ordinary way. What was sent before is asked anew; of two lists at once the key of source and number lets one through. */
export const confirmOrders = action(interchange.verbs.confirmOrders)<SheetDraft>({
  load: ({ tx, input }) => findDraft(tx, purpose, input.id, true),
  apply: async (work, draft) => {
    const table = openTable(work, draft);
    const plans = await planNow(work, table);
    const ticked = new Set(work.input.includeDoubtful ?? []);
    const taken = plans.filter(({ mark, row }) => mark === 'good' || (mark === 'doubtful' && ticked.has(row.line)));
    const of = (act: OrderPlan['act']) => taken.filter((plan) => plan.act === act);
    await takeInMany(work, of('new').flatMap(({ wanted }) => (wanted ? [asOpinion(wanted)] : [])));
    for (const { wanted, held, changes } of of('update')) if (wanted && held) await bringUpToDate(work, wanted, held, changes);
    const left = plans.filter((plan) => !taken.includes(plan)).map(({ row, faults }) => ({ ...row, faults }));
    await closeDraft(work, draft.id, 'confirmed', left.length > 0 ? { ...table, rows: left } : null);
    const counts = { newCount: of('new').length, updatedCount: of('update').length, unchangedCount: of('unchanged').length, leftOutCount: left.length };
    work.note({ ...counts });
    return { id: draft.id, ...counts };
  },
});

/** Nobody asked the caller whether his name may be shown or a summary published: both stay no. */
function asOpinion({ number, receivedOn, content, spot, placeCode, name, phone, address, isReport }: Wanted): Parameters<typeof takeInMany>[1][number] {
  const given = { spot, placeCode, name, phone, address };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  return { said: { content, choice: isReport ? 'report' : 'unsure', ...said }, arrival: { source: 'hotline', entryMode: 'written', receivedOn, stationId: null, deputyPersonId: null, outsideNumber: number } };
}

/** Only what changes is written; the rest stays as it stands now. */
function bringUpToDate(work: Work, wanted: Wanted, held: SentBefore, changes: readonly OrderField[]): Promise<void> {
  const now = <F extends OrderField>(field: F): Wanted[F] | SentBefore[F] => (changes.includes(field) ? wanted[field] : held[field]);
  const touched = (['name', 'phone', 'address'] as const).some((field) => changes.includes(field));
  return renew(work, held.id, { content: now('content'), spot: now('spot'), placeCode: now('placeCode'), contact: touched ? { name: now('name'), phone: now('phone'), address: now('address') } : null, isReport: changes.includes('isReport') });
}
