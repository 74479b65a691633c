import { type Tasks, byDeadline } from '#kernel/task.ts';
import { unreadNotices } from '#features/notice/public.ts';
import { decisionsWaiting } from '#features/suggestion/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { todo } from './contract.ts';
import { activityTasks, dutyTasks, inspectionTasks, meetingTasks, motionTasks, opinionTasks, promiseTasks, suggestionTasks } from './sources.ts';

/** Every feature's tasks, by the key of its number; one after the other, for they share a transaction. */
const gather = async (work: Work) =>
  ({ opinion: await opinionTasks(work), suggestion: await suggestionTasks(work), meeting: await meetingTasks(work), motion: await motionTasks(work), promise: await promiseTasks(work), activity: await activityTasks(work), duty: await dutyTasks(work), inspection: await inspectionTasks(work) });

export const mine = showing(todo.views.mine, async (work) => {
  const all = Object.values<Tasks>(await gather(work));
  return { today: work.today, total: all.reduce((sum, { total }) => sum + total, 0), rows: all.flatMap(({ rows }) => rows).sort(byDeadline) };
});

export const counts = showing(todo.views.counts, async (work) => {
  const { opinion, suggestion, meeting, motion, promise, activity, duty, inspection } = await gather(work);
  return { todo: opinion.total + suggestion.total + meeting.total + motion.total + promise.total + activity.total + duty.total + inspection.total, messages: await unreadNotices(work), opinion: opinion.total, suggestion: suggestion.total, decisions: await decisionsWaiting(work), meeting: meeting.total, motion: motion.total, promise: promise.total, activity: activity.total, duty: duty.total, inspection: inspection.total };
});
