import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { tellPeople } from '../telling.ts';

/** The minutes go back to whoever wrote them, with what is missing. What was written stays to go on with. */
export const sendBack = action(activity.verbs.sendBack)<Activity>({
  apply: async (work, one) => {
    const { reason } = work.input;
    await tellPeople(work, one, [one.writtenBy], 'sentBack', { reason });
    return move(work, one, 'sendBack', { words: reason });
  },
});
