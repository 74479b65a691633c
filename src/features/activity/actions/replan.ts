import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { quarterEnd } from '../rules/pace.ts';

/** Changes a line of the yearly plan: what is done, or in which quarter. */
export const replan = action(activity.verbs.replan)<Activity>({
  apply: (work, one) => {
    const { kind, topic, quarter } = work.input;
    if (quarter < 1 || one.plannedYear === null) refuse('activity.planQuarter');
    return move(work, one, 'replan', { change: { kind, topic, plannedQuarter: quarter, fallsOn: quarterEnd(one.plannedYear, quarter) }, words: one.topic === topic ? null : one.topic });
  },
});
