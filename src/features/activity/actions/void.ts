import { action } from '#platform/feature.ts';
import { strikeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import { changePublic } from '../publishing.ts';
import type { Activity } from '../rules/activity.ts';

/** A mistake is taken back with a reason: it counts in no book any more, the duty lines are struck out, nothing is deleted. */
export const voiding = action(activity.verbs.void)<Activity>({
  apply: async (work, one) => {
    const { reason } = work.input;
    await strikeAttendance(work, one.id);
    await changePublic(work, one);
    return move(work, one, 'void', { change: { endedWords: reason }, words: reason });
  },
});
