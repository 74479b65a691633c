import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { arrangementDay, checkPeople, lastDay } from '../announcing.ts';
import { inWords, takeAttendance } from '../attending.ts';
import { activity } from '../contract.ts';
import { hostOf, placeOf, wishOf } from '../hosting.ts';
import { move, note } from '../moving.ts';
import type { Entry } from '../policy.ts';
import { find } from '../store/case.ts';
import { insert } from '../store/writes.ts';

/** Enters an activity that was held on paper, with who came: 补录, both days stay visible. A line of the plan that it was becomes it. */
export const enterHeld = action(activity.verbs.enterHeld)<Entry>({
  load: async (work) => {
    const { kind, plannedId } = work.input;
    const line = plannedId === undefined ? null : await find(work.tx, plannedId, true);
    if (plannedId !== undefined && line === null) return null;
    return { ...await wishOf(work, kind, placeOf(work.input)), line };
  },
  apply: async (work, { kind, line }) => {
    const { tx, now, today, input, note: audit } = work;
    const { topic, startsOn, venue, way } = input;
    const endsOn = lastDay(startsOn, input.endsOn);
    if (endsOn > today) refuse('activity.notHeldYet');
    const host = line ?? await hostOf(work, input);
    await checkPeople(work, input.convenerId ?? null, input.recorderId ?? null, startsOn);
    // Who convenes there now need not have been a deputy then.
    const usual = host.convenerPersonId !== null && await holdMandates(tx, [host.convenerPersonId], startsOn) ? host.convenerPersonId : null;
    const held = {
      kind, topic, startsOn, endsOn, fallsOn: startsOn, venue, arrangedOn: arrangementDay(kind, input.arrangedOn, startsOn), convenerPersonId: input.convenerId ?? usual, recorderPersonId: input.recorderId ?? host.recorderPersonId,
      attendanceWay: way, attendanceBy: work.actor.personId, attendanceOn: today,
    };
    const id = line?.id ?? newId(now.getTime());
    if (!line) await insert(tx, [{ id, state: 'held', stationId: host.stationId, groupId: host.groupId, ...held, createdAt: now }]);
    const count = await takeAttendance(work, { id, kind, topic, startsOn, deputies: [] }, input);
    if (line) await move(work, line, 'enterHeld', { change: held, words: inWords(count), on: startsOn });
    else await note(work, [id], 'enterHeld', { words: inWords(count), on: startsOn });
    audit({ kind, fromPlan: line !== null, ...count });
    return { id };
  },
});
