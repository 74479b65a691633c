import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { inWords, strikeFromList, takeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { text } from '../text.ts';

/** Mends who came, with the reason; the duty archive follows. Whoever does not belong on the list leaves it by name. The day it was first entered stays. */
export const correctAttendance = action(activity.verbs.correctAttendance)<Activity>({
  apply: async (work, one) => {
    const { tx, input, note } = work;
    const { strikeIds = [], reason } = input;
    const deputies = await strikeFromList(work, one, strikeIds);
    const count = await takeAttendance(work, { ...one, deputies, startsOn: one.startsOn ?? refuse('platform.wrongState', 409) }, input);
    const names = await namesOf(tx, strikeIds);
    const struck = strikeIds.length === 0 ? '' : fill(text.struckWords, { names: strikeIds.map((id) => names.get(id) ?? '').join('、') });
    note({ ...count, struck: strikeIds.length });
    return move(work, one, 'correctAttendance', { change: { attendanceWay: input.way }, words: fill(text.correctedWords, { count: `${inWords(count)}${struck}`, reason }) });
  },
});
