import { refuse } from '#kernel/verdict.ts';
import { type WaitingLine, linesWaiting } from '#features/activity/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Round } from './rules.ts';

/** The lines of the plan a topic of this round may be joined to: its own host’s, and those of the whole town. */
export async function linesFor({ tx }: Work<unknown>, { year, stationId, groupId }: Pick<Round, 'year' | 'stationId' | 'groupId'>): Promise<WaitingLine[]> {
  const town = await linesWaiting(tx, year, { stationId: null, groupId: null });
  return stationId === null && groupId === null ? town : [...await linesWaiting(tx, year, { stationId, groupId }), ...town];
}

/** Refuses a line that is none of these. */
export const knownLine = (lines: readonly WaitingLine[], activityId: string): string => (lines.some(({ id }) => id === activityId) ? activityId : refuse('topic.noSuchLine'));
