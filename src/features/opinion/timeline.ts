import type { Work } from '#platform/feature.ts';
import { type OpinionEvent, addEvents } from './store/timeline.ts';

/** Let in out of a flood: only now it counts as received. */
const isLetIn = ({ verb, toState }: OpinionEvent): boolean => verb === 'sift' && toState === 'received';

/** Adds to timelines, and announces in the same transaction which opinions came to another state. */
export async function addToTimeline(work: Pick<Work, 'tx' | 'announce'>, rows: readonly OpinionEvent[]): Promise<void> {
  await addEvents(work.tx, rows);
  const steps = rows.filter((row) => row.fromState !== row.toState || isLetIn(row)).map(({ opinionId, toState }) => ({ opinionId, toState }));
  if (steps.length > 0) await work.announce('opinion.stepped', { steps });
}
