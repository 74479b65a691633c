import { addMonths } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { dropReachLeftBefore } from './store/writes.ts';

/** Who a fixed voter was is kept only as long as it serves; that he was called on stays in the books. */
export const retains: readonly Retention[] = [{
  kind: 'contact.household', why: { zh: '不再联系满规定月数的选民户，留下的姓名和电话（走访记录保留）', en: 'names and phones of households that left the list longer ago than the town keeps them; the visits stay' },
  async clear({ tx, today }) {
    return dropReachLeftBefore(tx, addMonths(today, -await ruleValue(tx, 'contactKept', today)));
  },
}];
