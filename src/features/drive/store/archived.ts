import type { RecordSet } from '#platform/db/record-set.ts';

/** Looks at stations 检查验收 as they were noted. */
export const archivedLooks: RecordSet = {
  kind: 'acceptance', table: 'drive_look', on: 'looked_on', title: 'coalesce(words, looked_by)', number: 'null::text', station: 'station_id', link: "'/drives/' || drive_id || '?open=' || station_id",
  kept: ['drive_id', 'station_id', 'looked_on', 'looked_by', 'outcome', 'lacking', 'words', 'due_on'],
  where: 'taken_back_on is null',
  ever: 'true',
};
