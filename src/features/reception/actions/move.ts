import { yearOf } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { move as moveOn } from '../moving.ts';
import { type ReceptionRow, list } from '../store.ts';
import { tellPerson } from '../telling.ts';

/** Another day, hour or place; whoever is on it stays on it and is told. */
export const move = action(reception.verbs.move)<ReceptionRow>({
  apply: async (work, day) => {
    const { tx, actor, today, input: { heldOn, startTime, endTime, venue = day.venue } } = work;
    if (endTime <= startTime) refuse('reception.endsBefore');
    if (heldOn < today || yearOf(heldOn) !== yearOf(day.heldOn)) refuse('reception.whichDayThisYear');
    if (!(await holdMandates(tx, day.personIds, heldOn))) refuse('reception.notADeputy');
    const other = (await list(tx, actor, { fromOn: heldOn, toOn: heldOn }, 200)).find((one) => one.id !== day.id && one.state === 'planned' && one.startTime < endTime && startTime < one.endTime && one.people.some(({ id }) => day.personIds.includes(id)));
    if (other) refuse('reception.elsewhere', 409, { name: other.people.find(({ id }) => day.personIds.includes(id))?.name ?? '' });
    const moved = { ...day, heldOn, startTime, venue };
    if (day.publishedOn !== null) for (const personId of day.personIds) await tellPerson(work, personId, moved, 'moved');
    return moveOn(work, day, 'move', { heldOn, startTime, endTime, venue, moved: heldOn === day.heldOn ? day.moved : 'hand' }, heldOn === day.heldOn ? null : `${day.heldOn} → ${heldOn}`);
  },
});
