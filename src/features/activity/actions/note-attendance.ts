import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { inWords, takeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';

/** Who came: the whole list, ticked, from a photo of the signed sheet, or typed from paper. On a later day it is 补录. */
export const noteAttendance = action(activity.verbs.noteAttendance)<Activity>({
  apply: async (work, one) => {
    const { actor, today, input, note } = work;
    const startsOn = one.startsOn ?? refuse('platform.wrongState', 409);
    const count = await takeAttendance(work, { ...one, startsOn }, input);
    note({ ...count, way: input.way });
    return move(work, one, 'noteAttendance', { change: { attendanceWay: input.way, attendanceBy: actor.personId, attendanceOn: today }, words: inWords(count), on: startsOn });
  },
});
