import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { tasksOf } from '../store/list.ts';
import { replaceTasks } from '../store/writes.ts';
import { tellPeople } from '../telling.ts';

/** The minutes 活动记录: agenda, who said what, guests, feedback, and what is to be done by whom and when. */
export const writeMinutes = action(activity.verbs.writeMinutes)<Activity>({
  apply: async (work, one) => {
    const { tx, now, today, actor, house, input } = work;
    const { hostName, agenda, points, guests, feedback = null, tasks, photoIds = [] } = input;
    if (one.startsOn !== null && tasks.some(({ dueOn }) => dueOn < (one.startsOn ?? today))) refuse('activity.taskBefore');
    const present = new Set((await tasksOf(tx, one.id)).map(({ id }) => id));
    const kept = tasks.map((task) => ({ ...task, id: task.id !== undefined && present.has(task.id) ? task.id : newId(now.getTime()), activityId: one.id }));
    await replaceTasks(tx, one.id, kept.map(({ id }) => id), kept);
    await house.files.attach(tx, photoIds, { feature: 'activity', id: one.id });
    await tellPeople(work, one, [one.convenerPersonId], 'minutesWritten');
    return move(work, one, 'writeMinutes', { change: { hostName, agenda, points: JSON.stringify(points), guests: JSON.stringify(guests), feedback, writtenOn: today, writtenBy: actor.personId } });
  },
});
