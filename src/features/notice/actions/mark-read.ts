import { action } from '#platform/feature.ts';
import { notice } from '../contract.ts';
import type { Reader } from '../policy.ts';
import { countUnread, setRead } from '../store.ts';

/** Marks one's own notices read; somebody else's ids change nothing. */
export const markRead = action(notice.verbs.markRead)<Reader>({
  load: async ({ actor }) => ({ personId: actor.personId }),
  apply: async ({ tx, now, input, actor }) => {
    const personId = actor.personId ?? '';
    await setRead(tx, personId, input.ids, now);
    return { id: personId, unreadCount: await countUnread(tx, personId) };
  },
});
