import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import type { Activity } from '../rules/activity.ts';
import { setAnswer } from '../store/writes.ts';
import { tellKeepers } from '../telling.ts';

/** A deputy asks for leave 请假 with his reason, which only he and those who look after the activity read. */
export const askLeave = action(activity.verbs.askLeave)<Activity>({
  apply: async (work, one) => {
    const { tx, actor, today, input } = work;
    await setAnswer(tx, one.id, actor.personId ?? '', { answer: 'leaveAsked', answeredOn: today, leaveReason: input.reason, leaveAgreedBy: null });
    await tellKeepers(work, one, 'leaveAsked', { who: actor.name ?? '' });
    return { id: one.id };
  },
});
