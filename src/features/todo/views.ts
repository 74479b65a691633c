import { type Task, byDeadline } from '#kernel/task.ts';
import { unreadNotices } from '#features/notice/public.ts';
import { type Work, showing } from '#platform/feature.ts';
import { todo } from './contract.ts';
import { opinionTasks } from './sources.ts';

/** Every feature's tasks, by the key of its number; one after the other, for they share a transaction. */
const gather = async (work: Work): Promise<{ opinion: Task[] }> => ({ opinion: await opinionTasks(work) });

export const mine = showing(todo.views.mine, async (work) =>
  ({ today: work.today, rows: Object.values(await gather(work)).flat().sort(byDeadline) }));

export const counts = showing(todo.views.counts, async (work) => {
  const { opinion } = await gather(work);
  return { todo: opinion.length, messages: await unreadNotices(work), opinion: opinion.length };
});
