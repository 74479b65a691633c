import { keepsTheOffice } from '#kernel/actor.ts';
import { ruleValue } from '#features/settings/public.ts';
import { permitted, showing } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import { policy } from '../policy.ts';
import { mostWebhooks } from '../rules.ts';
import { listDeliveries, listWebhooks } from '../store/webhooks.ts';

const { amendWebhook, stopWebhook, startWebhook, removeWebhook, sendAgain } = interchange.verbs;
const onWebhook = { amendWebhook, stopWebhook, startWebhook, removeWebhook };

export const webhooks = showing(interchange.views.webhooks, async ({ tx, actor, today }) => {
  const isOffice = keepsTheOffice(actor);
  const rows = isOffice ? await listWebhooks(tx) : [];
  return { canMake: isOffice && rows.length < mostWebhooks, offAfter: await ruleValue(tx, 'webhookPausedAfter', today), rows: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString(), failingSince: row.failingSince?.toISOString() ?? null, restsUntil: row.restsUntil?.toISOString() ?? null, can: permitted(policy, onWebhook, actor, row, today) })) };
});

export const deliveries = showing(interchange.views.deliveries, async ({ tx, actor, today, input }) => {
  if (!keepsTheOffice(actor)) return { rows: [], total: 0 };
  const { rows, total } = await listDeliveries(tx, input.webhookId, (input.page - 1) * 20);
  return { total, rows: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString(), triedAt: row.triedAt?.toISOString() ?? null, nextAt: row.state === 'waiting' ? row.nextAt?.toISOString() ?? null : null, can: permitted(policy, { sendAgain }, actor, row, today) })) };
});
