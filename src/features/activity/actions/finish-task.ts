import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { finish } from '../store/writes.ts';

/** What was left to do is done, and what came of it. */
export const finishTask = action(activity.verbs.finishTask)<Activity>({
  apply: async (work, one) => {
    const { taskId, words } = work.input;
    if (!(await finish(work.tx, one.id, taskId, work.today, words))) refuse('activity.noSuchTask', 409);
    return move(work, one, 'finishTask', { words });
  },
});
