import type { Work } from '#platform/feature.ts';
import { rowFields } from './presenting.ts';
import { list, listed } from './store/list.ts';

/** Meetings this actor is asked to, and those over of which nobody has written what came of them: at most 20 rows as the list shows them, and how many there are in all (1001 = more). */
export async function meetingsWaiting(work: Work) {
  const { rows, total } = await list(work.tx, work.actor, 'waiting', 1, work.today);
  return { total, rows: rows.map((row) => rowFields(work, row)) };
}

/** The meetings about a suggestion, as far as this actor may see them. */
export const meetingsOfCase = async (work: Work, suggestionId: string) => (await listed(work.tx, work.actor, { suggestionId })).map((row) => rowFields(work, row));

/** What an archive keeps of it. */
export { archivedMeetings } from './store/archived.ts';
