import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import type { Activity } from '../rules/activity.ts';
import { setAnswer } from '../store/writes.ts';

/** A deputy says that he comes; a leave he had asked for is taken back by it. */
export const signUp = action(activity.verbs.signUp)<Activity>({
  apply: async ({ tx, actor, today }, { id }) => {
    await setAnswer(tx, id, actor.personId ?? '', { answer: 'coming', answeredOn: today, leaveReason: null, leaveAgreedBy: null });
    return { id };
  },
});
