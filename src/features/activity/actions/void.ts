import { action } from '#platform/feature.ts';
import { strikeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import { changePublic } from '../publishing.ts';
import type { Activity } from '../rules/activity.ts';
import { change } from '../store/public.ts';

/** A mistake is taken back with a reason: it counts in no book any more, the duty lines are struck out, nothing is deleted. */
export const voiding = action(activity.verbs.void)<Activity>({
  apply: async (work, one) => {
    const { reason } = work.input;
    await strikeAttendance(work, one.id);
    await changePublic(work, one);
    // a voided one can no longer be taken from the page, and its own page must not say that everybody reads it
    if (one.isPublic) await change(work.tx, one.id, { withdrawnOn: work.today, changedAt: work.now });
    return move(work, one, 'void', { change: { endedWords: reason }, words: reason });
  },
});
