import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { action } from '#platform/feature.ts';
import { inWords, takeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { text } from '../text.ts';

/** Mends who came, with the reason; the duty archive follows. The day it was first entered stays. */
export const correctAttendance = action(activity.verbs.correctAttendance)<Activity>({
  apply: async (work, one) => {
    const { input, note } = work;
    const count = await takeAttendance(work, { ...one, startsOn: one.startsOn ?? refuse('platform.wrongState', 409) }, input);
    note({ ...count });
    return move(work, one, 'correctAttendance', { change: { attendanceWay: input.way }, words: fill(text.correctedWords, { count: inWords(count), reason: input.reason }) });
  },
});
