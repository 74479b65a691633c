import { due } from '#kernel/deadline.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { periods } from '../profile.ts';
import { isAsked } from '../rules/progress.ts';
import { owesReply } from '../rules/standing.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { setAssignment } from '../store/writes.ts';
import { dayOf, tellOffice } from '../telling.ts';

/** Asks beside the schedule how far it is. Who is asked already is not asked twice. */
export const askProgress = action(suggestion.verbs.askProgress)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, today, house } = work;
    const { progressAnswer } = await periods(tx, today, 'progressAnswer');
    const dueOn = due(today, progressAnswer, await house.calendar());
    for (const share of paper.assignments.filter((one) => owesReply(one, paper) && !isAsked(one, today))) {
      await setAssignment(tx, share.id, { progressDueOn: dueOn });
      await tellOffice(work, paper, share.officeId, 'progressAsked', { day: dayOf(dueOn) });
    }
    return move(work, paper, 'askProgress');
  },
});
