import { addMonths } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Retention, Work } from '#platform/feature.ts';
import { dropReachLeftBefore, dropWitnessesBefore } from './store/writes.ts';

const oldestKept = async ({ tx, today }: Work<unknown>): Promise<string> => addMonths(today, -await ruleValue(tx, 'contactKept', today));

/** Who a fixed voter or a witness was is kept only as long as it serves; what was done stays in the books. */
export const retains: readonly Retention[] = [
  {
    kind: 'contact.household', why: { zh: '不再联系满规定月数的选民户，留下的姓名和电话（走访记录保留）', en: 'names and phones of households that left the list longer ago than the town keeps them; the visits stay' },
    clear: async (work) => dropReachLeftBefore(work.tx, await oldestKept(work)),
  },
  {
    kind: 'contact.witness', why: { zh: '办实事满规定月数的，证明人的姓名和电话（实事记录保留）', en: 'names and phones of witnesses to deeds done longer ago than the town keeps them; the deeds stay' },
    clear: async (work) => dropWitnessesBefore(work.tx, await oldestKept(work)),
  },
];
