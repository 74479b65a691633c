import type { RecordSet } from '#platform/db/record-set.ts';

/** Meetings that were held. */
export const archivedMeetings: RecordSet = {
  kind: 'meeting', table: 'meeting', on: 'held_on', title: 'left(outcome, 60)', number: 'null::text', station: 'null', link: "'/meetings/' || id",
  kept: ['suggestion_id', 'kind', 'held_on', 'present', 'outcome'],
  where: "state = 'held'",
  ever: 'held_on is not null',
};
