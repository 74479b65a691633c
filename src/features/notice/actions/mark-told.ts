import { action } from '#platform/feature.ts';
import { notice } from '../contract.ts';
import type { Message } from '../rules.ts';
import { updateMessage } from '../store.ts';

/** A person was told by telephone, face to face or in the group; the message will not be sent any more. */
export const markTold = action(notice.verbs.markTold)<Message>({
  apply: async ({ tx, now, note }, { id, channel }) => {
    await updateMessage(tx, id, { state: 'sent', sentAt: now });
    note({ channel });
    return { id };
  },
});
