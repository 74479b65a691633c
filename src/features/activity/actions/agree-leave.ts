import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import type { Activity } from '../rules/activity.ts';
import { setAnswer } from '../store/writes.ts';
import { tellPeople } from '../telling.ts';

/** Agrees to a leave; nobody agrees to his own. */
export const agreeLeave = action(activity.verbs.agreeLeave)<Activity>({
  apply: async (work, one) => {
    const { tx, actor, today, input } = work;
    if (!one.deputies.some(({ personId, answer }) => personId === input.personId && answer === 'leaveAsked')) refuse('activity.noLeaveAsked', 409);
    if (input.personId === actor.personId) refuse('activity.ownLeave', 403);
    await setAnswer(tx, one.id, input.personId, { answer: 'leaveAgreed', answeredOn: today, leaveAgreedBy: actor.personId });
    await tellPeople(work, one, [input.personId], 'leaveAgreed');
    return { id: one.id };
  },
});
