import { serve } from '#platform/feature.ts';
import { forgetDrafts } from '#platform/import/drafts.ts';
import { amendWebhook } from './actions/amend-webhook.ts';
import { confirmOrders } from './actions/confirm-orders.ts';
import { dropOrders } from './actions/drop-orders.ts';
import { makeKey } from './actions/make-key.ts';
import { makeSheet } from './actions/make-sheet.ts';
import { makeWebhook } from './actions/make-webhook.ts';
import { previewOrders } from './actions/preview-orders.ts';
import { receiveRequest } from './actions/receive-request.ts';
import { removeWebhook } from './actions/remove-webhook.ts';
import { revokeKey } from './actions/revoke-key.ts';
import { sendAgain } from './actions/send-again.ts';
import { startWebhook } from './actions/start-webhook.ts';
import { stopWebhook } from './actions/stop-webhook.ts';
import { interchange } from './contract.ts';
import { purpose } from './orders/draft.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { becameReport } from './sheets.ts';
import { findKey } from './store/keys.ts';
import { findWebhook } from './store/webhooks.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { orderImports, orderPreview, orderTemplate, ordersToMend, sheet, sheets } from './views/hotline.ts';
import { keys, requests, services, updates } from './views/open311.ts';
import { deliveries, webhooks } from './views/webhooks.ts';
import { outbound } from './webhooks/address.ts';
import { deliver } from './webhooks/delivering.ts';
import { motionStepped, opinionsStepped, promiseStepped, suggestionStepped } from './webhooks/listening.ts';

/** The interchange feature as the program mounts it. */
export const interchangeFeature = serve({
  contract: interchange,
  policy,
  actions: { previewOrders, confirmOrders, dropOrders, makeSheet, makeKey, revokeKey, receiveRequest, makeWebhook, amendWebhook, stopWebhook, startWebhook, removeWebhook, sendAgain },
  showings: { orderImports, orderPreview, ordersToMend, orderTemplate, sheets, sheet, keys, services, requests, updates, webhooks, deliveries },
  subject: async ({ tx }, id, lock) => await findWebhook(tx, id, lock) ?? findKey(tx, id, lock),
  jobs: [forgetDrafts('interchange.forgetOrders', purpose), deliver(outbound)],
  retains,
  listens: { 'opinion.becameReport': becameReport, 'opinion.stepped': opinionsStepped, 'suggestion.stepped': suggestionStepped, 'motion.stepped': motionStepped, 'promise.stepped': promiseStepped },
  text: { zh, en },
});
