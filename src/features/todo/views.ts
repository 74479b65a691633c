import { type Tasks, byDeadline } from '#kernel/task.ts';
import { unreadNotices } from '#features/notice/public.ts';
import { decisionsWaiting } from '#features/suggestion/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { todo } from './contract.ts';
import { activityTasks, awardTasks, driveTasks, dutyTasks, figuresTasks, inspectionTasks, interchangeTasks, meetingTasks, motionTasks, opinionTasks, petitionTasks, pointsTasks, promiseTasks, receptionTasks, reportTasks, suggestionTasks, topicTasks } from './sources.ts';

/** Every feature's tasks, by the key of its number; one after the other, for they share a transaction. */
const gather = async (work: Work) => ({
  opinion: await opinionTasks(work),
  suggestion: await suggestionTasks(work),
  meeting: await meetingTasks(work),
  motion: await motionTasks(work),
  promise: await promiseTasks(work),
  activity: await activityTasks(work),
  topic: await topicTasks(work),
  duty: await dutyTasks(work),
  pointsRule: await pointsTasks(work),
  inspection: await inspectionTasks(work),
  drive: await driveTasks(work),
  award: await awardTasks(work),
  figures: await figuresTasks(work),
  report: await reportTasks(work),
  petition: await petitionTasks(work),
  interchange: await interchangeTasks(work),
  reception: await receptionTasks(work),
});

export const mine = showing(todo.views.mine, async (work) => {
  const all = Object.values<Tasks>(await gather(work));
  return { today: work.today, total: all.reduce((sum, { total }) => sum + total, 0), rows: all.flatMap(({ rows }) => rows).sort(byDeadline) };
});

export const counts = showing(todo.views.counts, async (work) => {
  const tasks = await gather(work);
  const totals = Object.fromEntries(Object.entries<Tasks>(tasks).map(([key, { total }]) => [key, total])) as Record<keyof typeof tasks, number>;
  return { ...totals, todo: Object.values(totals).reduce((sum, total) => sum + total, 0), messages: await unreadNotices(work), decisions: await decisionsWaiting(work) };
});
