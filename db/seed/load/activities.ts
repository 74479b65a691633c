import type { Tx } from '#platform/db/connect.ts';
import type { ActivityBooks } from '../life/activity-books.ts';
import { insertOwn } from './insert-many.ts';

/** What deputies did together, batch by batch. */
export async function loadActivities(tx: Tx, { cases, events, letters }: ActivityBooks): Promise<void> {
  const activities = [...cases.values()];
  await insertOwn(tx, 'activity', activities.map(({ row }) => row));
  await insertOwn(tx, 'activityDeputy', activities.flatMap(({ deputies }) => deputies));
  await insertOwn(tx, 'activityTask', activities.flatMap(({ tasks }) => tasks));
  await insertOwn(tx, 'activityPublic', activities.flatMap(({ shown }) => shown ?? []));
  await insertOwn(tx, 'activityEvent', events);
  await insertOwn(tx, 'dispatch', letters);
}
