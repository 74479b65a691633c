import type { RecordSet } from '#platform/db/record-set.ts';

/** Activities that were held, with their minutes. */
export const archivedActivities: RecordSet = {
  kind: 'activity', table: 'activity', on: 'falls_on', title: 'topic', number: 'null::text', station: 'station_id', link: "'/activities/' || id",
  kept: ['kind', 'topic', 'station_id', 'group_id', 'starts_on', 'ends_on', 'venue', 'attendance_on', 'host_name', 'agenda', 'points', 'guests'],
  where: "state in ('held', 'written', 'signed', 'reported')",
  ever: "state in ('held', 'written', 'signed', 'reported')",
};
