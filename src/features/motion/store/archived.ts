import type { RecordSet } from '#platform/db/record-set.ts';

/** Motions as they were handed in. */
export const archivedMotions: RecordSet = {
  kind: 'motion', table: 'motion', on: 'submitted_on', title: 'title', number: 'number::text', station: 'null', link: "'/motions/' || id",
  kept: ['title', 'ground', 'basis', 'plan', 'lead_person_id', 'number', 'submitted_on'],
  where: "submitted_on is not null and state not in ('withdrawn', 'void')",
  ever: 'submitted_on is not null',
};
