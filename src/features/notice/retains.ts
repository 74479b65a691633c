import { addMonths } from '#kernel/dates.ts';
import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { dropMessagesBefore } from './store.ts';

/** The record of what was sent is a log: kept as long as the town has set, and never shorter than the law lets it. */
export const retains: readonly Retention[] = [{
  kind: 'notice.message', why: { zh: '超过规定月数的发送记录', en: 'records of messages older than the town keeps them' },
  async clear({ tx, today }) {
    const months = await ruleValue(tx, 'logsKept', today);
    return dropMessagesBefore(tx, new Date(`${addMonths(today, -months)}T00:00:00+08:00`));
  },
}];
