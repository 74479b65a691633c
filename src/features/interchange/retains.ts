import type { Retention } from '#platform/feature.ts';
import { keptDays } from './rules.ts';
import { dropDeliveries } from './store/webhooks.ts';

/** Messages to other systems are kept to see what arrived, and no longer. */
export const retains: readonly Retention[] = [{
  kind: 'interchange.deliveries', why: { zh: '发给外部系统的消息，满三十天（只有编号和状态）', en: 'messages to other systems after thirty days (ids and states only)' },
  clear: ({ tx, now }) => dropDeliveries(tx, { before: new Date(now.getTime() - keptDays * 86_400_000) }),
}];
