import { addMonths } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { forget } from './forgetting.ts';
import { overBefore } from './store/writes.ts';

/** Who brought a letter, and its pictures, which bear his name, are kept only as long as they serve; that it came, and what became of it, stays in the books. */
export const retains: readonly Retention[] = [{
  kind: 'petition.contact', why: { zh: '办结满规定月数的来信来访，信访人的姓名、电话、住址和信件照片（登记和办理情况保留）', en: 'names, phones, addresses and pictures of letters that ended longer ago than the town keeps them; the register stays' },
  async clear({ tx, today, house }) {
    return forget({ tx, house }, await overBefore(tx, new Date(`${addMonths(today, -await ruleValue(tx, 'contactKept', today))}T00:00:00+08:00`)));
  },
}];
