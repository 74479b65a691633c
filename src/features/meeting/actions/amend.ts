import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { meeting } from '../contract.ts';
import type { Meeting } from '../rules/meeting.ts';
import { circleOf, noteStep } from '../steps.ts';
import { ask, unask, update } from '../store/writes.ts';
import { type Circle, askedTo, tellCircle, whenWhere } from '../telling.ts';

const without = (one: Circle, other: Circle): Circle => ({
  officeIds: one.officeIds.filter((id) => !other.officeIds.includes(id)), personIds: one.personIds.filter((id) => !other.personIds.includes(id)),
});

/** Another day, place or circle. Who stays hears of another day or place, who is new is asked, who is left out hears that he need not come. */
export const amend = action(meeting.verbs.amend)<Meeting>({
  apply: async (work, made) => {
    const { tx, input, today, now } = work;
    const { plannedOn, hours = null, spot, about = null } = input;
    if (made.assignedOn !== null && plannedOn < made.assignedOn) refuse('meeting.beforeAssignment');
    const circle = await circleOf(work, input);
    const before = askedTo(made);
    const [added, left] = [without(circle, before), without(before, circle)];
    const moved = plannedOn !== made.plannedOn || hours !== made.hours || spot !== made.spot;
    await unask(tx, made.id, [...left.officeIds, ...left.personIds]);
    await ask(tx, made.id, added, now);
    await update(tx, made.id, { plannedOn, hours, spot, about });
    const when = whenWhere({ plannedOn, hours, spot });
    if (moved) {
      await tellCircle(work, made, without(circle, added), 'moved', when);
      await noteStep(work, made, 'Arranged', today, `${when.day} ${when.spot}`);
    }
    await tellCircle(work, made, added, made.kind, when);
    await tellCircle(work, made, left, 'notNeeded', when);
    work.note({ suggestionId: made.suggestionId, plannedOn, moved });
    return { id: made.id };
  },
});
