import type { RecordSet } from '#platform/db/record-set.ts';

/** Opinions as they were received; reports of wrongdoing are no part of it. */
export const archivedOpinions: RecordSet = {
  kind: 'opinion', table: 'opinion', on: 'received_on', title: 'left(content, 60)', number: 'number', station: 'station_id', link: "'/opinions/' || id",
  kept: ['number', 'source', 'content', 'place_code', 'received_on'],
  where: "state <> 'void' and choice <> 'report' and kind is distinct from 'report' and not for_review",
  ever: "choice <> 'report' and kind is distinct from 'report' and not for_review",
};
