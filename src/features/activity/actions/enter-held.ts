import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { arrangementDay, checkPeople, lastDay } from '../announcing.ts';
import { inWords, takeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { hostOf, placeOf, wishOf } from '../hosting.ts';
import { note } from '../moving.ts';
import type { Wish } from '../policy.ts';
import { insert } from '../store/writes.ts';

/** Enters an activity that was held on paper, with who came: 补录, both days stay visible. */
export const enterHeld = action(activity.verbs.enterHeld)<Wish>({
  load: (work) => wishOf(work, work.input.kind, placeOf(work.input)),
  apply: async (work, { kind }) => {
    const { tx, now, today, input, note: audit } = work;
    const { topic, startsOn, venue, way } = input;
    const endsOn = lastDay(startsOn, input.endsOn);
    if (endsOn > today) refuse('activity.notHeldYet');
    const host = await hostOf(work, input);
    const [convenerPersonId, recorderPersonId] = [input.convenerId ?? host.convenerPersonId, input.recorderId ?? host.recorderPersonId];
    await checkPeople(work, input.convenerId ?? null, input.recorderId ?? null);
    const id = newId(now.getTime());
    await insert(tx, [{
      id, state: 'held', kind, topic, stationId: host.stationId, groupId: host.groupId, startsOn, endsOn, fallsOn: startsOn, venue, arrangedOn: arrangementDay(kind, input.arrangedOn, startsOn),
      convenerPersonId, recorderPersonId, attendanceWay: way, attendanceBy: work.actor.personId, attendanceOn: today, createdAt: now,
    }]);
    const count = await takeAttendance(work, { id, kind, topic, startsOn, deputies: [] }, input);
    await note(work, [id], 'enterHeld', { words: inWords(count), on: startsOn });
    audit({ kind, ...count });
    return { id };
  },
});
