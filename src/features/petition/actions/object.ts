import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import type { Petition } from '../rules/petition.ts';

/** What another organ passed on is not for this congress: said within five working days, by the day the paper bears; given back once that organ agrees. */
export const object = action(petition.verbs.object)<Petition>({
  apply: (work, subject) => {
    const on = actDay(work, work.input.on, subject);
    if (subject.objectionDueOn !== null && on > subject.objectionDueOn) refuse('petition.objectionTooLate', 409);
    return move(work, subject, 'object', { on, words: work.input.words });
  },
});
