import type { RecordSet } from '#platform/db/record-set.ts';

/** Lines of the duty archive. */
export const archivedDuties: RecordSet = {
  kind: 'duty', table: 'duty', on: 'done_on', title: 'title', number: 'null::text', station: 'null', link: "'/archive?person=' || person_id || '&year=' || extract(year from done_on)",
  kept: ['person_id', 'kind', 'done_on', 'title', 'ref_feature', 'ref_id'],
  where: 'withdrawn_at is null',
  ever: 'true',
};
