import { addMonths } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { dropContactsClosedBefore } from './store/contact.ts';

/** How a resident can be reached is kept only as long as it serves; number and words are archives and stay. */
export const retains: readonly Retention[] = [{
  kind: 'opinion.contact', why: { zh: '办结满规定月数的意见，留下的姓名、电话和住址（编号和内容作为档案保留）', en: 'names, phones and addresses of opinions finished longer ago than the town keeps them; number and words stay' },
  async clear({ tx, today }) {
    const months = await ruleValue(tx, 'contactKept', today);
    return dropContactsClosedBefore(tx, new Date(`${addMonths(today, -months)}T00:00:00+08:00`));
  },
}];
