import { action } from '#platform/feature.ts';
import { notice } from '../contract.ts';
import { type Message, nextSendingTime } from '../rules.ts';
import { updateMessage } from '../store.ts';

/** Puts a message that did not go out into the queue again, with all its tries. */
export const retry = action(notice.verbs.retry)<Message>({
  apply: async ({ tx, now, house }, { id }) => {
    await updateMessage(tx, id, { state: 'waiting', attemptCount: 0, lastError: null, dueAt: nextSendingTime(now, await house.calendar()) });
    return { id };
  },
});
