import { ruleValue } from '#features/settings/public.ts';
import type { Retention } from '#platform/feature.ts';
import { keptDays } from './rules.ts';
import { dropDeliveries } from './store/webhooks.ts';
import { emptySheets } from './store.ts';

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** Messages to other systems are kept to see what arrived, and what residents said in a sheet as long as somebody may ask what was sent; no longer. */
export const retains: readonly Retention[] = [
  {
    kind: 'interchange.deliveries', why: { zh: '发给外部系统的消息，满三十天（只有编号和状态）', en: 'messages to other systems after thirty days (ids and states only)' },
    clear: ({ tx, now }) => dropDeliveries(tx, { before: daysBefore(now, keptDays) }),
  },
  {
    kind: 'interchange.sheets', why: { zh: '给12345热线的表，满规定天数的，表里的内容（哪天生成、多少件的记录保留）', en: 'the words in sheets for the hotline older than the town keeps them; when they were made and of how many stays' },
    clear: async ({ tx, today, now }) => emptySheets(tx, daysBefore(now, await ruleValue(tx, 'hotlineSheetsKept', today)), now),
  },
];
